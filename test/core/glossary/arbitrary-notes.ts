import fc from 'fast-check';

/** Terms that stand in generated notes, in several scripts, some within others. */
export const terms = ['kafka', 'Apicurio Registry', 'eBPF', 'C++', '.NET', 'Node.js', 'pod', '직렬화', '서버', '서비스 메시', 'コンテナ', '容器', 'брокер', 'CI/CD'];

const word = fc.constantFrom(
  ...terms, ...terms, 'Kafka', 'KAFKA', '직렬화를', '역직렬화', '서버는', '容器化', 'コンテナを', 'pods', 'брокеры', 'and', '그리고', 'の', '我们用', '5', '1,000', 'R&D', 'a_b', '—',
);
const glue = fc.constantFrom(' ', ' ', ' ', ' ', '', '-', '/', ', ', '. ', ': ', ' (', ') ', "'", '::', '@', '#', '\\', '!', '?', '_', '*', '**', '~~', '==');

/** What may be hidden in an inline construct. */
const plain = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', '. ')), { minLength: 1, maxLength: 3 }).map(parts => parts.flat().join('').trim());

const construct = fc.oneof(
  plain.map(s => `\`${s}\``), plain.map(s => `\`\`${s} \` x\`\``), plain.map(s => `[${s}](https://kafka.io/${encodeURI(s)})`),
  plain.map(s => `[${s}](<a ${s}> "${s}")`), plain.map(s => `![${s}](kafka.png)`), plain.map(s => `[[${s}]]`), plain.map(s => `[[kafka|${s}]]`),
  plain.map(s => `![[${s}]]`), plain.map(s => `[${s}]`), plain.map(s => `^[${s} x]`), plain.map(s => `[${s}][kafka]`), plain.map(s => `<b title="${s}">${s}</b>`), plain.map(s => `<!-- ${s} -->`),
  plain.map(s => `$${s.replace(/\d/g, 'x')}$`), plain.map(s => `%%${s}%%`), plain.map(s => `**${s}**`), plain.map(s => `*${s}*`), plain.map(s => `_${s}_`), plain.map(s => `==${s}==`),
  fc.constantFrom('https://kafka.io/kafka?x=kafka', 'www.kafka.io', 'ops@kafka.io', 'kafka.apache.org', '<https://kafka.io/pod>', '#kafka', '#infra/서버', '^kafka-1', '[^1]',
    '&amp;', '&lt;kafka&gt;', './kafka/pod.md', 'src/kafka.ts', '/etc/kafka', '{{kafka}}', '<% kafka %>', '<br>', '<a href="x">kafka</a>', '- [ ]', '$5 and $6'),
  fc.constantFrom('`', '``', '[', ']', '[[', ']]', '(', ')', '<', '>', '$', '%%', '{{', '<!--', '|', '\\|', '![', '](', '**', '"'),
);

const inlinePart = fc.oneof({ weight: 6, arbitrary: fc.tuple(word, glue).map(parts => parts.join('')) }, { weight: 3, arbitrary: fc.tuple(construct, glue).map(parts => parts.join('')) });

/** One line of prose with constructs in it; no line break. */
export const line = fc.array(inlinePart, { minLength: 1, maxLength: 7 }).map(parts => parts.join(''));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

function prefixed(prefix: fc.Arbitrary<string>, block: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(prefix, block).map(([mark, text]) => text.split('\n').map((l, i) => (i === 0 || /^[> ]+$/.test(mark) ? mark : ' '.repeat(mark.length)) + l).join('\n'));
}

const table = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.integer({ min: 0, max: 3 })).chain(([columns, outer, rows]) => {
  const row = fc.array(line, { minLength: columns, maxLength: columns }).map(cells => {
    const inner = cells.map(cell => cell.replace(/\\?\|/g, '\\|').replace(/\\$/, '')).join(' | ');
    return outer || columns === 1 ? `| ${inner} |` : inner;
  });
  const delimiter = Array.from({ length: columns }, () => '---').join('|');
  return fc.tuple(row, fc.array(row, { minLength: rows, maxLength: rows })).map(([head, body]) => [head, outer || columns === 1 ? `|${delimiter}|` : delimiter, ...body].join('\n'));
});

const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: lines.map(all => all.join('\n')) },
  { weight: 1, arbitrary: line.map(s => `# ${s}`) },
  { weight: 1, arbitrary: fc.tuple(plain, fc.constantFrom('===', '---')).map(parts => parts.join('\n')) },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('```', '~~~~', '```js'), lines).map(([fence, all]) => `${fence}\n${all.join('\n')}\n${fence.replace(/\w+/, '')}`) },
  { weight: 1, arbitrary: lines.map(all => all.map(l => `    ${l}`).join('\n')) },
  { weight: 1, arbitrary: plain.map(s => `<div>\n${s}\n</div>`) },
  { weight: 1, arbitrary: fc.tuple(plain, line).map(([html, s]) => `<div>\n${html}\n</div>\n\n${s}`) },
  { weight: 1, arbitrary: plain.map(s => `$$\n${s}\n$$`) },
  { weight: 1, arbitrary: plain.map(s => `%%\n${s}\n%%`) },
  { weight: 1, arbitrary: plain.map(s => `[kafka]: https://kafka.io "${s}"`) },
  { weight: 1, arbitrary: line.map(s => `[^1]: ${s}`) },
  { weight: 1, arbitrary: fc.constantFrom('---', '***', '> [!note] kafka') },
);

const nested = fc.oneof(
  { weight: 4, arbitrary: block },
  { weight: 1, arbitrary: prefixed(fc.constantFrom('> ', '>', '- ', '* ', '1. ', '- [ ] ', '  '), block) },
  { weight: 1, arbitrary: prefixed(fc.constantFrom('> ', '- '), prefixed(fc.constantFrom('> ', '- ', '    '), block)) },
);

/** Notes of every kind of block, in every kind of nesting, some with frontmatter, some with Windows' line ends. */
export const note = fc.tuple(fc.constantFrom('', '', '', '---\ntopic: kafka\n---\n'), fc.array(fc.tuple(nested, fc.constantFrom('\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([front, blocks, windows]) => {
    const text = front + blocks.flat().join('').replace(/^---/, '***');
    return windows ? text.replace(/\n/g, '\r\n') : text;
  });
