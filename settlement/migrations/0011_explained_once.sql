-- The explanation of a bill stands in its event alone, its amounts in columns.

-- A row with reversed_by is a reversal, any other a settled bill; in the order in which they happened. The unique
-- indexes on numbers and on live visits have the last word: whoever comes second is told what is in the way (CV409).
create or replace function list_bills(rows jsonb) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  b settlement_bill;
begin
  for b in select * from jsonb_populate_recordset(null::settlement_bill, rows)
  loop
    if b.reversed_by is not null then
      update settlement_bill t set state = 'reversed', reversed_at = b.reversed_at, reversed_by = b.reversed_by
       where t.region = b.region and t.bill_no = b.bill_no;
      continue;
    end if;
    insert into settlement_bill (region, bill_no, hospital_code, mdtrt_id, person_id, year, state, admission_date,
                                 discharge_date, settled_at, medfee_sumamt_fen, inscp_scp_amt_fen, hifp_pay_fen,
                                 compliant_fen, benefit_fen, person_pays_fen, plan_id, plan_version,
                                 event_id, reimbursed_fen,
                                 fulamt_ownpay_amt_fen, overlmt_selfpay_fen, preselfpay_amt_fen, act_pay_dedc_fen,
                                 cvlserv_pay_fen, hifes_pay_fen, hifob_pay_fen, maf_pay_fen, oth_pay_fen,
                                 hosp_part_amt_fen, acct_pay_fen, above_basic_ceiling_amt_fen, hifmi_pay_fen,
                                 fund_pay_sumamt_fen, psn_part_amt_fen, psn_cash_pay_fen)
    values (b.region, b.bill_no, b.hospital_code, b.mdtrt_id, b.person_id, b.year, 'settled', b.admission_date,
            b.discharge_date, b.settled_at, b.medfee_sumamt_fen, b.inscp_scp_amt_fen, b.hifp_pay_fen, b.compliant_fen,
            b.benefit_fen, b.person_pays_fen, b.plan_id, b.plan_version, b.event_id, 0,
            b.fulamt_ownpay_amt_fen, b.overlmt_selfpay_fen, b.preselfpay_amt_fen, b.act_pay_dedc_fen,
            b.cvlserv_pay_fen, b.hifes_pay_fen, b.hifob_pay_fen, b.maf_pay_fen, b.oth_pay_fen, b.hosp_part_amt_fen,
            b.acct_pay_fen, b.above_basic_ceiling_amt_fen, b.hifmi_pay_fen, b.fund_pay_sumamt_fen,
            b.psn_part_amt_fen, b.psn_cash_pay_fen)
    on conflict do nothing;
    if not found then
      perform refuse_second_bill(b.region, b.bill_no, b.hospital_code, b.mdtrt_id, b.year);
    end if;
  end loop;
end
$$;

