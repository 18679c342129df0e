import { expect, test } from 'vitest';
import { controllerSchema } from '../../../src/domain/publisher/controller.ts';
import { frozenFacts } from '../../fixtures/frozen-facts.ts';

const { controller } = frozenFacts;

test.each([
  [{ complaintForm: 'https://viranomainen.fi/lomake' }, true],
  [{ secureMail: 'https://turvaviesti.om.fi/' }, true],
  [{ complaintForm: undefined, secureMail: undefined }, true],
  [{ complaintForm: 'http://viranomainen.fi/lomake' }, false],
  [{ secureMail: 'javascript:alert(1)' }, false],
])('the authority’s ways %j', (ways, isValid) => {
  const supervisoryAuthority = { ...controller.supervisoryAuthority, ...ways };
  expect(controllerSchema.safeParse({ ...controller, supervisoryAuthority }).success).toBe(isValid);
});
