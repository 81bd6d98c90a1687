import type { BeforeAfterStep, Step } from '../types/index.js';
import { isRecord } from '../values.js';
import { extensionOf, markOf } from './elements.js';
import { urls, type Extension, type Item, type Questionnaire, type Raw } from './fhir.js';
import { checkValue } from './parse-json.js';

/**
 * What the plain fields leave out, beside a mark of those fields by which a change made elsewhere is noticed. Either
 * the whole step (a kind that FHIR has no word for; `links` are the items written in its place), or what to set and to
 * take away once the plain fields have been read.
 */
export interface Ours {
  of: string;
  step?: Raw;
  links?: string[];
  set?: Raw;
  without?: string[];
  /** The mark of a whole Questionnaire that is ours alone, so that nothing of it need be kept once it is read. */
  whole?: string;
}

export const ourExtension = (ours: Ours): Extension => ({ url: urls.ours, valueString: JSON.stringify(ours) });

const areTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** What an element carries of ours; nothing where it carries none or it cannot be read. */
export function oursOf(element: Item | Questionnaire): Ours | undefined {
  const text = extensionOf(element, urls.ours)?.valueString;
  if (typeof text !== 'string') return undefined;
  try {
    const ours: unknown = JSON.parse(text);
    checkValue(ours);
    if (!isRecord(ours) || typeof ours.of !== 'string' || !areTexts(ours.links) || !areTexts(ours.without))
      return undefined;
    if (!isRecord(ours.step ?? {}) || !isRecord(ours.set ?? {})) return undefined;
    return ours as unknown as Ours;
  } catch {
    return undefined;
  }
}

/** An element without what is ours. */
export function withoutOurs<E extends Item | Questionnaire>(element: E): E {
  const rest = (element.extension ?? []).filter(({ url }) => url !== urls.ours);
  if (rest.length === element.extension?.length) return element;
  const { extension: _extension, ...others } = element;
  return (rest.length ? { ...others, extension: rest } : others) as E;
}

/** The mark of an item: of all that was written in the place of its step. Steps inside it have marks of their own. */
export function itemMark(item: Item, links?: readonly string[]): string {
  const { item: children, ...alone } = withoutOurs(item);
  const kept = links ? children?.filter(({ linkId }) => links.includes(linkId)) : children;
  return markOf({ ...alone, ...(kept?.length ? { item: kept } : {}) });
}

/** The mark of a whole Questionnaire but its items. */
export function headMark(questionnaire: Questionnaire): string {
  const { item: _item, ...head } = withoutOurs(questionnaire);
  return markOf(head);
}

/** A record with what is ours put over what was read. Once the plain fields were changed elsewhere, those hold. */
export function withOurs<T extends object>(read: T, { set = {}, without = [] }: Ours, changed: boolean): T {
  if (changed) return set.kind === undefined ? { ...set, ...read } : read;
  const kept = Object.entries(read).filter(([key]) => !without.includes(key));
  return { ...Object.fromEntries(kept), ...set } as T;
}

/** The difference {@link withOurs} makes up for; nothing where there is none. */
export function oursFor(wanted: object, read: object): Pick<Ours, 'set' | 'without'> | undefined {
  const [now, then] = [wanted as Raw, read as Raw];
  const set = Object.fromEntries(
    Object.entries(now).filter(([key, value]) => value !== undefined && markOf(value) !== markOf(then[key])),
  );
  const without = Object.keys(then).filter((key) => now[key] === undefined && then[key] !== undefined);
  if (Object.keys(set).length === 0 && without.length === 0) return undefined;
  return { ...(Object.keys(set).length ? { set } : {}), ...(without.length ? { without } : {}) };
}

/** The kinds whose plain items do not add up to them again: the whole step travels. */
export const isWhole = ({ kind }: Step): boolean =>
  !['instruction', 'text', 'choice', 'scale', 'repeat'].includes(kind);

/** A step as it travels: without the steps inside, which are items of their own. */
export function travelling(step: Step): Raw {
  const { steps: _steps, ...alone } = step as BeforeAfterStep;
  return step.kind === 'before-after' ? alone : { ...step };
}
