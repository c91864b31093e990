"""Tags the words of corpus articles, from which scripts/train/train-words.ts learns the program's own word reader.

A step of development only: neither the program nor its build needs Python. With underthesea 9.5.0
(`pip install underthesea==9.5.0`), some seven minutes for each eighth of the corpus:

    python scripts/words/tag-words.py ../shared/corpus 0 8 /tmp/tagged-0.txt

writes articles 0, 8, 16, ... of each file: one line of text a line, words as `word|CLASS` parted by tabs.
"""

import gzip
import json
import sys
from importlib.metadata import version
from pathlib import Path

from underthesea import pos_tag

FILES = ["vietnews.jsonl.gz", "vietnamese-mds.jsonl.gz"]
UNDERTHESEA = "9.5.0"


def articles(corpus, share, shares):
    for name in FILES:
        with gzip.open(Path(corpus) / name, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file):
                if number % shares == share:
                    yield json.loads(line)["text"]


def main(corpus, share, shares, target):
    if version("underthesea") != UNDERTHESEA:
        sys.exit(f"tag-words: underthesea {UNDERTHESEA} is needed, not {version('underthesea')}")
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        for text in articles(corpus, int(share), int(shares)):
            for line in filter(str.strip, text.split("\n")):
                words = (f"{word}|{tag}".replace("\t", " ") for word, tag in pos_tag(line))
                out.write("\t".join(words) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit("usage: tag-words.py CORPUS_DIR SHARE SHARES OUT.txt")
    main(*sys.argv[1:])
