import { expect, test } from 'vitest';
import { keyHolder, MS_WITHOUT_PAGE } from '../../../src/store/lock/key-holder.ts';
import { newMaster, type Vault, vaultOf } from '../../../src/store/lock/vault.ts';

const MS_IDLE = 5 * 60_000;

/** A holder with the keys of a lock that a page has opened, and a clock that stands until it is moved. */
async function holding() {
  const clock = { now: 1_000_000 };
  const holder = keyHolder<string>(() => clock.now);
  const vault: Vault = await vaultOf('lock0001', newMaster());
  holder.keep('list', vault, 5);
  return { holder, vault, clock };
}

test('gives the next page the keys of the lock that it found, and of no other', async () => {
  const { holder, vault } = await holding();
  expect(holder.take('form', 'lock0002')).toBeUndefined();
  expect(holder.take('form', '')).toBeUndefined();
  expect(holder.take('form', 'lock0001')).toBe(vault);
});

test('gives nothing before a page has opened a lock', () => {
  const holder = keyHolder<string>(() => 0);
  expect(holder.take('form', 'lock0001')).toBeUndefined();
  expect(holder.look()).toBe(false);
});

test('forgets when nobody has touched a page for the idle time, whoever asks then', async () => {
  const { holder, clock } = await holding();
  clock.now += MS_IDLE - 1;
  expect(holder.look()).toBe(false);
  clock.now += 1;
  expect(holder.take('form', 'lock0001')).toBeUndefined();
  expect(holder.look()).toBe(false);
});

test('says once that the time is over', async () => {
  const { holder, clock } = await holding();
  clock.now += MS_IDLE;
  expect([holder.look(), holder.look()]).toEqual([true, false]);
});

test.each(['touch', 'take'] as const)('counts the time from the last sign of a person: %s', async (sign) => {
  const { holder, clock, vault } = await holding();
  clock.now += MS_IDLE - 1;
  if (sign === 'touch') holder.touch();
  else holder.take('form', 'lock0001');
  clock.now += MS_IDLE - 1;
  expect(holder.take('form', 'lock0001')).toBe(vault);
});

test('is not kept up by a touch that comes after the time', async () => {
  const { holder, clock } = await holding();
  clock.now += MS_IDLE;
  holder.touch();
  expect(holder.take('form', 'lock0001')).toBeUndefined();
});

test('holds for as long as a page takes to come, and forgets when none comes', async () => {
  const { holder, clock, vault } = await holding();
  holder.leave('list');
  clock.now += MS_WITHOUT_PAGE - 1;
  expect(holder.take('form', 'lock0001')).toBe(vault);
  clock.now += MS_WITHOUT_PAGE;
  expect(holder.look()).toBe(false);
  holder.leave('form');
  holder.leave('form');
  clock.now += MS_WITHOUT_PAGE;
  expect(holder.look()).toBe(true);
  expect(holder.take('list', 'lock0001')).toBeUndefined();
});

test('is not held by a page that asked in vain', async () => {
  const { holder, clock } = await holding();
  holder.take('other', 'lock0002');
  holder.leave('list');
  clock.now += MS_WITHOUT_PAGE;
  expect(holder.take('other', 'lock0001')).toBeUndefined();
});

test('forgets at once when it is told to', async () => {
  const { holder } = await holding();
  holder.forget();
  expect(holder.take('list', 'lock0001')).toBeUndefined();
});
