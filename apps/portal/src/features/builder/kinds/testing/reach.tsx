import type { Step } from '@attune/exercise';
import { fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { buildStep } from './build-step';

/** Changes one field by its control. */
export type Probe = (user: UserEvent) => Promise<unknown>;

/** Every field of a part of a step, with what changes it; null where the field means nothing or belongs elsewhere. */
export type Probes<T> = { [K in Exclude<keyof Required<T>, 'id' | 'kind'> & string]: Probe | null };

/** The one of these controls at a place, the first unless said. */
const one = (role: 'textbox' | 'switch' | 'checkbox' | 'radio' | 'combobox', name: string | RegExp, place = 0) =>
  screen.getAllByRole(role, { name }).at(place)!;

export const write = (name: string | RegExp, place = 0): Probe => (user) => user.type(one('textbox', name, place), 'x');
export const number = (name: string | RegExp, value: number): Probe => async (user) => {
  await user.clear(one('textbox', name));
  await user.type(one('textbox', name), `${value}{Enter}`);
};
export const flip = (name: string | RegExp, place = 0): Probe => (user) => user.click(one('switch', name, place));
export const tick = (name: string | RegExp): Probe => (user) => user.click(one('checkbox', name));
export const choose = (name: string | RegExp): Probe => (user) => user.click(one('radio', name));
export const select = (name: string | RegExp, value: string): Probe => (user) => user.selectOptions(one('combobox', name), value);
export const press = (name: string | RegExp): Probe => (user) => user.click(screen.getAllByRole('button', { name })[0]!);

/** Opens all that is folded away. */
export function unfold(): void {
  document.querySelectorAll('details').forEach((fold) => (fold.open = true));
  for (let rounds = 0; rounds < 3; rounds += 1) {
    document.querySelectorAll('[aria-expanded="false"][aria-controls$="-more"]').forEach((button) => fireEvent.click(button));
  }
}

/** Holds a form to reaching every field of a part of its step: each is changed by its control, and the step stays sound. */
export function reaches<S extends Step, T extends object>(
  name: string,
  step: S,
  at: (step: S) => T,
  probes: Probes<T>,
  earlier: Step[] = [],
): void {
  const fields = (Object.entries(probes) as [keyof T & string, Probe | null][]).flatMap(([field, probe]) => (probe ? [{ field, probe }] : []));
  it.each(fields)(`${name}: $field`, async ({ field, probe }) => {
    const built = await buildStep(step, { earlier });
    expect(built.problems()).toEqual([]);
    unfold();
    await probe(built.user);
    expect(at(built.step())[field]).not.toEqual(at(step)[field]);
    expect(built.problems()).toEqual([]);
  });
}
