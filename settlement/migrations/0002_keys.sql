-- The key of every business table begins with the region, so that it can be distributed by region (Citus) without a
-- rewrite. Django knows one column, id, which its screens need; the identity behind it stays.
do $$
declare
  name text;
begin
  foreach name in array array[
    'hospital', 'hospital_token', 'project', 'cover', 'bill', 'payment',
    'book', 'bank_account', 'account', 'balance', 'period', 'voucher'
  ] loop
    execute format('alter table settlement_%1$s drop constraint settlement_%1$s_pkey, add primary key (region, id)', name);
  end loop;
end
$$;
-- Whose transaction wrote a voucher head or a rule: nothing may be added to either after its commit.
alter table settlement_voucher add column xid xid8 not null default pg_current_xact_id();
alter table settlement_rule add column xid xid8 not null default pg_current_xact_id();

-- Foreign keys stay on master data, which is rarely written. Postings and vouchers carry none: a key to a hot row costs
-- 25-40 % of the throughput (FOR KEY SHARE); their triggers check the same, and master rows cannot be deleted.
alter table settlement_rule_line add foreign key (rule, version) references settlement_rule (rule, version);
alter table settlement_rule_line add foreign key (gl_code) references settlement_gl_account (code);
alter table settlement_book add foreign key (region, project_no) references settlement_project (region, project_no);
alter table settlement_bank_account add foreign key (region, project_no) references settlement_project (region, project_no);
alter table settlement_account add foreign key (region, project_no, org) references settlement_book (region, project_no, org);
alter table settlement_account add foreign key (gl_code) references settlement_gl_account (code);
alter table settlement_account add foreign key (region, bank_account_id) references settlement_bank_account (region, id);
alter table settlement_balance add foreign key (region, account_id) references settlement_account (region, id);
alter table settlement_period add foreign key (region, project_no) references settlement_project (region, project_no);
