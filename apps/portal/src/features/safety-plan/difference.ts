import { isContacts, SECTIONS, type Contact, type PlanSections } from '../../lib/safety-plan';

/** What became of one line: it came, it went, or it reads otherwise now. */
export type Change = { kind: 'came'; now: string } | { kind: 'went'; was: string } | { kind: 'changed'; was: string; now: string };

export interface SectionDifference {
  section: (typeof SECTIONS)[number];
  changes: Change[];
  /** What stands in both stands in another order. */
  moved: boolean;
}

/** Lines that share at least this part of the words of the longer one are one line that was rewritten. */
const KIN = 0.4;

/** Two plans set side by side, section by section; sections that say the same are left out. */
export function planDifference(was: PlanSections, now: PlanSections, wordsOf: (contact: Contact) => string): SectionDifference[] {
  return SECTIONS.flatMap((section) => {
    const texts = (plan: PlanSections) => (isContacts(section) ? plan[section].map(wordsOf) : plan[section]);
    const name = (words: string) => words.split(' · ')[0]?.toLowerCase();
    const kin = isContacts(section) ? (a: string, b: string) => name(a) === name(b) : shareWords;
    const found = lineDifference(texts(was), texts(now), kin);
    return found.changes.length > 0 || found.moved ? [{ section, ...found }] : [];
  });
}

/** What two lists of lines say differently. `kin` says of two different lines whether one was made of the other. */
export function lineDifference(was: readonly string[], now: readonly string[], kin: (a: string, b: string) => boolean): Pick<SectionDifference, 'changes' | 'moved'> {
  const [gone, stayed] = without(was, now);
  const [come, stayedNow] = without(now, was);
  const changes: Change[] = [];
  for (const line of gone) {
    const heir = come.findIndex((other) => kin(line, other));
    if (heir < 0) changes.push({ kind: 'went', was: line });
    else changes.push({ kind: 'changed', was: line, now: come.splice(heir, 1)[0]! });
  }
  for (const line of come) changes.push({ kind: 'came', now: line });
  return { changes, moved: stayed.some((line, index) => line !== stayedNow[index]) };
}

/** The lines that the other list lacks, and those it has too; of lines that stand twice each counts. */
function without(lines: readonly string[], others: readonly string[]): [lacking: string[], shared: string[]] {
  const left = [...others];
  const lacking: string[] = [];
  const shared: string[] = [];
  for (const line of lines) {
    const found = left.indexOf(line);
    if (found < 0) lacking.push(line);
    else {
      left.splice(found, 1);
      shared.push(line);
    }
  }
  return [lacking, shared];
}

function shareWords(a: string, b: string): boolean {
  const words = (line: string) => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [one, two] = [words(a), words(b)];
  const both = [...one].filter((word) => two.has(word)).length;
  return both > 0 && both >= KIN * Math.max(one.size, two.size);
}
