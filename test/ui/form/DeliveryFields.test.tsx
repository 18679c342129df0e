import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { fieldWords } from '#words/fields.ts';
import { OFFICERS_ADDRESS } from '../../../src/domain/request/form-groups.ts';
import { DeliveryFields } from '../../../src/ui/form/DeliveryFields.tsx';
import type { FormHandle } from '../../../src/ui/form/form-handle.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { aDraft } from '../../store/samples.ts';

const officer = {
  name: 'Maija Malli',
  email: 'vastaava@example.fi',
  postalAddress: { street: 'PL 1', postcode: '00100', locality: 'Helsinki' },
};

function fields(more: Record<string, string>, dataProtectionOfficer?: object, isToController = true): string {
  const values = { ...valuesFor(['access'], ['asiakasrekisteri']), ...more } as Record<string, string>;
  const form = {
    facts: { ...portalFacts, controller: { ...portalFacts.controller, dataProtectionOfficer } },
    root: '../',
    draft: aDraft({ values }),
    words: fieldWords,
    problems: [],
  } as unknown as FormHandle;
  return render(<DeliveryFields form={form} isToController={isToController} />);
}

/** The addresses offered, the chosen one with a star. */
function offered(html: string): string[] {
  return [...html.matchAll(/<input[^>]*name="delivery\.addressOf"[^>]*>/g)].map(([input]) => {
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? [];
    return `${value}${/\bchecked\b/.test(input) ? '*' : ''}`;
  });
}

const takes = { ...officer, takesRequests: true };

test.each([['email'], ['post']])('by %s the officer’s address stands after the usual one', (channel) => {
  const html = fields({ 'delivery.channel': channel }, takes);
  expect(offered(html).at(-1)).toBe(OFFICERS_ADDRESS);
  expect(offered(html)[0]).toMatch(/\*$/);
  expect(html).toContain('Tietosuojavastaava Maija Malli');
  const chosen = fields({ 'delivery.channel': channel, 'delivery.addressOf': OFFICERS_ADDRESS }, takes);
  expect(offered(chosen).at(-1)).toBe(`${OFFICERS_ADDRESS}*`);
  expect(chosen).toContain(channel === 'email' ? 'info@balentor.fi' : 'Väinönkatu 38 C');
});

test('nothing is offered where requests may not go there, or all go there anyway', () => {
  expect(offered(fields({ 'delivery.channel': 'email' }, officer))).toEqual([]);
  expect(offered(fields({ 'delivery.channel': 'email' }))).toEqual([]);
  const same = { ...takes, email: 'info@balentor.fi' };
  expect(offered(fields({ 'delivery.channel': 'email' }, same))).toEqual([]);
  // A letter to the supervisory authority is none to the controller.
  expect(offered(fields({ 'delivery.channel': 'email' }, takes, false))).toEqual([]);
});
