import type { PlanContactDto, SafetyPlanBody } from '../../safety-plans/safety-plan.dto.js';
import type { AgreedExercise, Proposed, SessionAsk, WrittenPlan } from './answers-document.js';
import { lostIn, plain, type Speaker } from './html-speaker.js';

/** What was asked and proposed, with the answers. */
export function proposedIn(speaker: Speaker, proposals: readonly Proposed[], agreed: readonly AgreedExercise[]): string {
  const { words, on, language } = speaker;
  const titles = new Map(agreed.map(({ id, exercise }) => [id, exercise[language]]));
  const one = ({ assignmentId, kind, text, createdAt, reply, answeredBy, answeredAt, unreadable }: Proposed): string => {
    const answer = reply && `<blockquote><p class="by">${plain(words.comment(answeredBy ?? '', on(answeredAt ?? createdAt)))}</p><p>${plain(reply)}</p></blockquote>`;
    return `<article><h3>${plain(titles.get(assignmentId) ?? '')}</h3><p class="facts">${plain(`${words.proposals.kinds[kind]} · ${words.proposals.sent(on(createdAt))}`)}</p>${
      text ? `<p class="own">${plain(text)}</p>` : lostIn(speaker, { unreadable })
    }${answer ?? ''}</article>\n`;
  };
  return proposals.length ? `<section><h2>${words.proposals.title}</h2>\n${proposals.map(one).join('')}</section>\n` : '';
}

/** What was asked about sessions, with the answers. */
export function askedIn(speaker: Speaker, asks: readonly SessionAsk[]): string {
  const { words, on, at } = speaker;
  const when = (instant: string): string => `${on(instant)}, ${at(instant)}`;
  const one = ({ startsAt, kind, text, times, askedAt, reply, answeredBy, answeredAt, unreadable }: SessionAsk): string => {
    const answer = reply && `<blockquote><p class="by">${plain(words.comment(answeredBy ?? '', on(answeredAt ?? askedAt)))}</p><p>${plain(reply)}</p></blockquote>`;
    const facts = [words.asks.kinds[kind], ...(times.length ? [times.map(when).join('; ')] : []), words.proposals.sent(on(askedAt))].join(' · ');
    return `<article><h3>${plain(words.asks.session(when(startsAt)))}</h3><p class="facts">${plain(facts)}</p>${
      text ? `<p class="own">${plain(text)}</p>` : lostIn(speaker, { unreadable })
    }${answer ?? ''}</article>\n`;
  };
  return asks.length ? `<section><h2>${words.asks.title}</h2>\n${asks.map(one).join('')}</section>\n` : '';
}

/** Every version of the safety plan, section by section, the first one first; the last is the plan as it is now. */
export async function* safetyPlansIn(speaker: Speaker, versions: AsyncIterable<WrittenPlan>): AsyncGenerator<string> {
  const { safety } = speaker.words;
  let any = false;
  for await (const plan of versions) {
    yield `${any ? '' : `<section><h2>${safety.title}</h2><p class="note">${safety.order}</p>\n`}${versionIn(speaker, plan)}`;
    any = true;
  }
  if (any) yield '</section>\n';
}

function versionIn(speaker: Speaker, plan: WrittenPlan): string {
  const { words: { safety }, on } = speaker;
  const sections = (Object.keys(safety.sections) as (keyof SafetyPlanBody)[]).filter((key) => plan[key].length > 0).map(
    (key) => `<h4>${safety.sections[key]}</h4><ul>${plan[key].map((line) => `<li class="own">${plain(typeof line === 'string' ? line : called(line))}</li>`).join('')}</ul>\n`,
  );
  const saved = plan.savedBy && plan.savedAt ? `<p class="facts">${plain(safety.saved(plan.savedBy.name, on(plan.savedAt)))}</p>` : '';
  return `<article><h3>${safety.version(plan.revision)}</h3>${saved}\n${lostIn(speaker, plan) || sections.join('') || `<p>${safety.empty}</p>`}</article>\n`;
}

const called = ({ name, phone, note }: PlanContactDto): string => [name, phone, note].filter(Boolean).join(', ');
