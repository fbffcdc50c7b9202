"""``manage.py resume_follower``: the followers, and letting a stopped one try its event again."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.store import find_progress, resume


class Command(BaseCommand):
    help = "Lists the followers; with a name, lets that stopped one try its event again at the next ring."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", nargs="?", help="the follower; without it all are listed")

    def handle(self, *, name: str | None, **_: Any) -> None:
        errors = {each.follower: each.error for each in find_progress()}
        if name is None:
            self._list()
        elif name not in errors:
            raise CommandError(f"There is no follower {name}. There are: {', '.join(sorted(errors))}.")
        elif not errors[name]:
            self.stdout.write(f"{name} has not stopped; nothing was changed.")
        else:
            resume(name)
            self.stdout.write(f"{name} tries its event again at the next ring. It had stopped by {errors[name]}.")

    def _list(self) -> None:
        progress = sorted(find_progress(), key=lambda each: each.follower)
        width = max(len(each.follower) for each in progress)
        for each in progress:
            state = f"stopped: {each.error}" if each.error else "following"
            self.stdout.write(f"{each.follower:<{width}}  {each.behind:>7,} behind  {state}")
