/** @jest-environment jsdom */
import type { AgreementStep } from '@attune/exercise/on-demand';
import { screen } from '@testing-library/react';
import Agreement from './Agreement';
import { doStep } from './testing/do-step';

const both = (en: string, es = en) => ({ en, es });
const step: AgreementStep = {
  id: 'agreement',
  kind: 'agreement',
  prompt: both('What you promise yourself'),
  sections: [
    { id: 'rest', label: both('Rest'), canWriteOwn: true, clauses: [{ id: 'sunday', label: both('Sunday is mine.') }] },
    { id: 'stop', label: both('Stopping'), clauses: [{ id: 'pause', label: both('I pause first.') }] },
  ],
  roles: [{ id: 'me', label: both('Me') }],
};

const said = () => screen.getAllByRole('status').map((each) => each.textContent).join('');

it('is written and signed by keyboard', async () => {
  const { user, answer, draftFaults, faults, sentence } = await doStep(Agreement, step);
  await user.tab();
  await user.keyboard(' ');
  await user.tab(); // in my own words
  await user.tab();
  await user.keyboard('Phone off at ten.{Enter}');
  screen.getByRole('textbox', { name: 'Me: name' }).focus();
  await user.keyboard('Ana{Enter}');
  expect(answer()).toEqual({
    version: 1,
    clauses: [
      { section: 'rest', id: 'sunday' },
      { section: 'rest', id: 'own-1', text: 'Phone off at ten.' },
    ],
    signatures: [{ role: 'me', name: 'Ana', on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), version: 1 }],
  });
  expect([draftFaults(), faults()]).toEqual([[], []]);
  expect(said()).toBe('Version 1, signed.');
  expect(sentence()).toContain('– Sunday is mine.\n– Phone off at ten.\nSigned: Ana');
});

const signed = {
  version: 1,
  clauses: [{ section: 'rest', id: 'sunday' }],
  signatures: [{ role: 'me', name: 'Ana', on: '2026-11-22', version: 1 }],
};

it('begins a version without signatures as soon as the signed words change, and keeps the earlier signature', async () => {
  const { user, answer, draftFaults } = await doStep(Agreement, step, { value: signed });
  await user.click(screen.getByRole('checkbox', { name: 'I pause first.' }));
  expect(answer()).toEqual({ ...signed, version: 2, clauses: [...signed.clauses, { section: 'stop', id: 'pause' }] });
  expect(said()).toContain('this is version 2');
  await user.type(screen.getByRole('textbox', { name: 'A sentence of my own' }), 'Tea at four.{Enter}');
  expect(answer()).toMatchObject({ version: 2 });
  await user.type(screen.getByRole('textbox', { name: 'Me: name' }), 'Ana{Enter}');
  expect(answer()).toMatchObject({ signatures: [{ version: 1 }, { version: 2 }] });
  expect(draftFaults()).toEqual([]);
});

it('stays signed while a sentence is only looked at, and not once a letter differs', async () => {
  const { user, answer } = await doStep(Agreement, step, { value: signed });
  await user.click(screen.getByRole('button', { name: /In my own words/ }));
  expect(answer()).toEqual(signed);
  await user.type(screen.getByRole('textbox', { name: 'In my own words: Sunday is mine.' }), '!');
  expect(answer()).toEqual({ ...signed, version: 2, clauses: [{ section: 'rest', id: 'sunday', text: 'Sunday is mine.!' }] });
});

it('lets a signature be taken back', async () => {
  const { user, answer } = await doStep(Agreement, step, { value: signed });
  await user.click(screen.getByRole('button', { name: 'Take the signature back' }));
  expect(answer()).toEqual({ version: 1, clauses: signed.clauses });
});

it('asks for a sentence before a signature, and for a name', async () => {
  const { user, answer } = await doStep(Agreement, step);
  await user.click(screen.getByRole('button', { name: /^Sign/ }));
  expect(screen.getByText('There is nothing to sign yet. Choose one sentence first.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Me: name' })).toBe(document.activeElement);
  await user.click(screen.getByRole('checkbox', { name: 'I pause first.' }));
  await user.click(screen.getByRole('button', { name: /^Sign/ }));
  expect(screen.getByText('Please write a name first. Initials are fine.')).toBeTruthy();
  expect(answer()).toEqual({ version: 1, clauses: [{ section: 'stop', id: 'pause' }] });
});

it('takes an own sentence out and puts the focus where it stood', async () => {
  const { user, answer } = await doStep(Agreement, step, {
    value: { version: 1, clauses: [{ section: 'rest', id: 'own-1', text: 'Tea at four.' }] },
  });
  await user.click(screen.getByRole('button', { name: 'Take out my own sentence 1' }));
  expect(answer()).toBeUndefined();
  expect(screen.getByRole('heading', { name: 'Rest' })).toBe(document.activeElement);
});
