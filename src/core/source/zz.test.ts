import * as fs from 'node:fs';
import { it } from 'vitest';
import { parseArticle } from './parseArticle';
import { readYaml } from '../knowledge/yamlTree';
const t = (n: string, s: string) => {
  const a = performance.now();
  let r;
  try {
    const x = parseArticle(s, 'markdown');
    r = x.ok ? x.value.blocks.length : x.problem.message;
  } catch (e) {
    r = String(e).slice(0, 80);
  }
  fs.writeSync(2, [n, JSON.stringify(r), (performance.now() - a).toFixed(0)].join(' ') + '\n');
};
const y = (n: string, s: string) => {
  const a = performance.now();
  let r;
  try {
    const x = readYaml(s);
    r = x.ok ? 'ok' : x.faults[0];
  } catch (e) {
    r = String(e).slice(0, 80);
  }
  fs.writeSync(2, [n, JSON.stringify(r), (performance.now() - a).toFixed(0)].join(' ') + '\n');
};
it('x', () => {
  t('quotes', '>'.repeat(90) + ' a');
  t('quotes', '>'.repeat(100000) + ' a');
  t('star', '*a '.repeat(20000));
  t('star2', '*a **b '.repeat(5000));
  t('brk', '['.repeat(20000) + 'a');
  t('brk2', '[a]('.repeat(5000));
  t('img', '!['.repeat(5000));
  t('em', '*'.repeat(20000) + 'a' + '*'.repeat(20000));
  t('nestem', '*a _b '.repeat(2000) + 'c_ d*'.repeat(2000));
  t('tick', Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' '));
  t('ind', Array.from({ length: 400 }, (_, i) => '  '.repeat(i) + '- a').join('\n'));
  t('html', '<a '.repeat(20000));
  t('comment', '<!--'.repeat(20000));
  t('script', '<script>'.repeat(20000));
  t('fm', '---\n' + 'a: b\n'.repeat(50000));
  t('fm2', '---\n' + ' \n'.repeat(50000) + 'x');
  t('long', 'word '.repeat(200000));
  t('name', 'Aa'.repeat(50000) + '\n\nbody');
  t('name2', 'A.'.repeat(50000) + '1 x\n\nbody');
  t('art', ('The lighthouse was built in 1850. '.repeat(20) + '\n\n').repeat(500));
  t('nest95', Array.from({ length: 95 }, (_, i) => '  '.repeat(i) + '- a').join('\n'));
  t('em3000', '*'.repeat(1499) + 'a' + '*'.repeat(1499));
  t('nestem700', '*a _b '.repeat(700) + 'c_ d*'.repeat(700));
  t('wsp', ' '.repeat(200000) + 'x');
  t('wsp2', '# a\n\n' + 'a' + ' '.repeat(200000) + 'x');
  t('by', 'By A' + ' '.repeat(100000) + 'x.\n\nb');
  t('date', '1 '.repeat(50000) + 'x\n\nb');
  t('sig', 'A, '.repeat(30000) + 'x\n\nb');
  t('tbl', 'a | b\n' + '-|-'.repeat(30000) + 'x\n\nb');
  t('tbl', 'a | b\n' + '- | '.repeat(30000) + 'x\n\nb');
  y('deep', '['.repeat(4e6));
  y('deep2', '- '.repeat(2e6));
  y('deep3', Array.from({ length: 3000 }, (_, i) => ' '.repeat(i) + 'a:').join('\n'));
  y('keys', Array.from({ length: 200000 }, (_, i) => `k${i}: v`).join('\n'));
  y('anch', '&a '.repeat(100000));
  y('tag', '!a '.repeat(100000));
  y('map', '? '.repeat(90) + 'a');
  y('colon', 'a: '.repeat(100000));
  y('nests', Array.from({ length: 90 }, (_, i) => ' '.repeat(i) + 'a:').join('\n'));
  y('nests', '[{'.repeat(45) + '}]'.repeat(45) + '\n');
}, 600000);
