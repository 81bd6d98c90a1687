/** @jest-environment jsdom */
import type { PlanStep } from '@attune/exercise';
import { fireEvent, screen, within } from '@testing-library/react';
import Plan from './Plan';
import { doStep } from './testing/do-step';

const step: PlanStep = {
  id: 'plan',
  kind: 'plan',
  prompt: { en: 'When could it fit?', es: '¿Cuándo podría caber?' },
  fields: ['what', 'when', 'where', 'with', 'obstacle', 'if-then', 'confidence'],
  required: ['when'],
  labels: { where: { en: 'At which place', es: 'En qué lugar' } },
  examples: { what: [{ en: 'Ten minutes of drawing', es: 'Diez minutos de dibujo' }] },
};
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

it('is written by keyboard from one part to the next, and kept part by part', async () => {
  const { user, answer, draftFaults, faults, sentence } = await doStep(Plan, step);
  await user.tab();
  await user.keyboard('Draw');
  await user.click(field(/^Or a moment/));
  await user.keyboard('after breakfast{Tab}Kitchen{Tab}Nobody{Tab}Noise{Tab}it is loud{Tab}I draw one line');
  fireEvent.change(screen.getByRole('slider', { name: 'How sure' }), { target: { value: '6' } });
  expect(answer()).toEqual({
    what: 'Draw',
    moment: 'after breakfast',
    where: 'Kitchen',
    with: 'Nobody',
    obstacle: 'Noise',
    if: 'it is loud',
    then: 'I draw one line',
    confidence: 6,
  });
  expect([draftFaults(), faults()]).toEqual([[], []]);
  expect(sentence()).toContain('At which place: Kitchen');
  await user.clear(field('With whom'));
  expect(answer()).not.toHaveProperty('with');
});

it('has the next two days at hand, any other day, and none', async () => {
  const { user, answer, draftFaults } = await doStep(Plan, step);
  const when = within(screen.getByRole('group', { name: 'When' }));
  await user.click(when.getByRole('radio', { name: 'Tomorrow' }));
  const { date } = answer() as { date: string };
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  expect(date).toBe([tomorrow.getFullYear(), tomorrow.getMonth() + 1, tomorrow.getDate()].map((part) => String(part).padStart(2, '0')).join('-'));
  fireEvent.change(when.getByLabelText('Day'), { target: { value: '2027-03-04' } });
  fireEvent.change(when.getByLabelText('Hour'), { target: { value: '18:30' } });
  expect(answer()).toEqual({ date: '2027-03-04', time: '18:30' });
  expect(draftFaults()).toEqual([]);
  await user.click(when.getByRole('radio', { name: 'No fixed day' }));
  expect(answer()).toEqual({ time: '18:30' });
});

it('says what is missing at the part that needs it, and starts from an example', async () => {
  const { user, answer, faults } = await doStep(Plan, step, { invalid: true });
  expect(field(/^Or a moment/).getAttribute('aria-invalid')).toBe('true');
  expect(field('What').getAttribute('aria-invalid')).toBeNull();
  await user.click(screen.getByText('“Ten minutes of drawing”'));
  expect(answer()).toEqual({ what: 'Ten minutes of drawing' });
  expect(faults()).toEqual([{ step: 'plan', code: 'required' }]);
});
