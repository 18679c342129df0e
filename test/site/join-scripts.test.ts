import { expect, test } from 'vitest';
import { joinScripts } from '../../src/site/join-scripts.ts';

test('inline scripts side by side become one', () => {
  const page = joinScripts('<script>a<b;</script><script>c()</script><script>d()</script><p>');
  expect(page).toBe('<script>a<b;\nc()\nd()</script><p>');
});

test.each([
  ['a script with an address', '<script src="a.js"></script><script>b</script>'],
  ['data', '<script type="application/json">{}</script><script>b</script>'],
  ['a module', '<script>a</script><script type="module">b</script>'],
  ['scripts with something between them', '<script>a</script><p></p><script>b</script>'],
])('%s stays', (_, page) => {
  expect(joinScripts(page)).toBe(page);
});
