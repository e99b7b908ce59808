"""The example runs as a newcomer would run it, twice: the second time it finds its file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / "examples/python/cdnow.py"


def run(folder: Path) -> str:
    command = [sys.executable, str(EXAMPLE)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_example_shows_the_shop_and_does_so_again(tmp_path: Path) -> None:
    first = run(tmp_path)
    assert "6,919 rows read: 6,919 imported, 0 there already, 0 rejected" in first
    assert "2,357 customers" in first and "10 customers for the win-back mailing" in first
    second = run(tmp_path)
    assert "0 imported, 6,919 there already" in second
    assert second.splitlines()[5:] == first.splitlines()[5:]


def test_help_is_help_and_makes_no_file(tmp_path: Path) -> None:
    for asked in ("-h", "--help"):
        done = subprocess.run([sys.executable, str(EXAMPLE), asked], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=True)
        assert "cdnow.py [FILE]" in done.stdout
    assert not list(tmp_path.iterdir())
