import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { controllerSchema } from '../../src/domain/publisher/controller.ts';
import { noticeSchema } from '../../src/domain/publisher/notice.ts';
import { problemsInNotice } from '../../src/domain/publisher/notice-text.ts';
import { plainText } from '../../src/domain/publisher/plain-text.ts';
import { seedWords, words } from './seed-words.ts';

const content = new URL('../../content/', import.meta.url);
const slugs = readdirSync(new URL('notices/', content)).sort();

function readNotice(slug: string): { facts: unknown; body: string } {
  const file = readFileSync(new URL(`notices/${slug}/fi.md`, content), 'utf8');
  const [, frontMatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) as unknown as [string, string, string];
  return { facts: parse(frontMatter), body };
}

test('the notices are those of the two registers', () => {
  expect(slugs).toEqual(['asiakasrekisteri', 'markkinointirekisteri']);
});

describe.each(slugs)('content/notices/%s/fi.md', (slug) => {
  const { facts, body } = readNotice(slug);

  test('has the front matter that the schema asks for', () => {
    expect(noticeSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
  });

  test('states no fact that its text does not contain, and no section that it does not have', () => {
    expect(problemsInNotice(noticeSchema.parse(facts), body, 'fi')).toEqual([]);
  });

  test('is the official text word for word', () => {
    expect(words(plainText(body))).toEqual(seedWords(slug));
  });

  test('links every mail address', () => {
    const addresses = body.match(/[\w.]+@[\w.]+\w/g) ?? [];
    const links = [...body.matchAll(/\[([^\]]+)\]\(mailto:([^)]+)\)/g)];
    for (const [, text, target] of links) expect(text).toBe(target);
    expect(addresses).toHaveLength(links.length * 2);
  });
});

test('content/controller.yaml fits the schema and names the controller of both notices', () => {
  const controller = controllerSchema.parse(parse(readFileSync(new URL('controller.yaml', content), 'utf8')));
  for (const slug of slugs) {
    expect(readNotice(slug).facts).toMatchObject({
      controller: controller.name,
      businessId: controller.businessId,
    });
  }
});
