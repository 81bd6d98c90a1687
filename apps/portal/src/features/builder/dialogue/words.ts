import { inPerson, type DialogueLine, type DialogueStep, type Localized, type ReplyClass } from '@attune/exercise/on-demand';
import { useMemo } from 'react';
import { useLanguage, useText, type Translate } from '../../../lib/texts';
import { eitherText } from '../fields';
import type { Fault } from './tree/faults';
import { openingsOf } from './tree/links';
import type { LineName } from './tree/names';
import type { Place } from './tree/texts';

interface Told {
  step: DialogueStep;
  names: Map<string, LineName>;
  language: 'en' | 'es';
}

const same = (text: string | undefined): Localized => ({ en: text ?? '', es: text ?? '' });

/** How lines, endings, temperaments and faults of a tree are called. The same until the tree or a language changes. */
export function useTreeWords({ step, names, language }: Told) {
  const t = useText('builderTree');
  const spoken = useLanguage();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what `t` says depends on the language that is on alone
  return useMemo(() => treeWords(t, { step, names, language }), [spoken, step, names, language]);
}

function treeWords(t: Translate<'builderTree'>, { step, names, language }: Told) {
  const words = (text: Localized | undefined) => inPerson(same(eitherText(text, language)), step.person?.name ?? '', language);
  const temperament = (id: string): string => {
    const found = step.variants.flatMap(({ temperaments }) => temperaments).find((each) => each.id === id);
    return words(found?.label) || t('temperament.unnamed');
  };
  const lineWords = ({ says, does }: DialogueLine): string => {
    const text = words(says ?? does);
    return text && (says ? t('said', { words: text }) : t('done', { words: text }));
  };
  const endingTitle = (id: string) => words(step.endings.find((ending) => ending.id === id)?.title) || t('ending.unnamed');
  /** "Guilt 3", "Shared 1", or an ending's title. */
  const short = (id: string): string => {
    const name = names.get(id);
    if (!name) return endingTitle(id);
    const { of, number, temperaments } = name;
    return of === 'one' ? t('line.one', { temperament: temperament(temperaments[0] ?? ''), number }) : t(`line.${of}`, { number });
  };
  /** What is said there, in the words of whoever alone comes by. */
  const excerpt = (id: string): string => {
    const node = step.nodes.find((each) => each.id === id);
    if (!node) return '';
    const [only, ...more] = names.get(id)?.temperaments ?? [];
    return lineWords((more.length === 0 && only ? node.as?.[only] : undefined) ?? node) || t('line.empty');
  };
  /** As {@link short}, with an ending named as one. */
  const name = (id: string): string => (names.has(id) ? short(id) : t('ending.named', { title: endingTitle(id) }));
  const className = (kind: ReplyClass): string => t(`class.${kind}`);
  const leads = (next: string): string => (names.has(next) || step.endings.some(({ id }) => id === next) ? name(next) : t('leads.nowhere'));
  /** All that the picture shows of a line or an ending, in one breath. */
  const told = (id: string, faulty: boolean): string => {
    const node = step.nodes.find((each) => each.id === id);
    const opens = openingsOf(step).some(({ start }) => start === id);
    const parts = node
      ? [
          t('told.line', { name: short(id), words: excerpt(id) }),
          opens && t('told.opens'),
          t('told.replies', { count: node.replies.length }),
          ...node.replies.map((reply) => t('told.leads', { kind: className(reply.class), to: leads(reply.next) })),
        ]
      : [t('told.ending', { title: endingTitle(id) })];
    return [...parts, faulty && t('told.fault')].filter(Boolean).join(' ');
  };
  const fault = ({ says, class: kind, language: missing }: Fault): string =>
    says === 'noClass' && kind ? t('fault.noClass', { kind: className(kind) })
    : says === 'oneLanguage' && missing ? t(`fault.missing.${missing}`)
    : t(`fault.${says as Exclude<Fault['says'], 'noClass' | 'oneLanguage'>}`);
  /** Where something is, for a list of things to look at. */
  const place = ({ node, reply, ending, variant, temperament: who }: Place): string => {
    const line = step.nodes.find(({ id }) => id === node);
    const answer = line?.replies.find(({ id }) => id === reply);
    if (line && answer) return t('place.reply', { line: short(line.id), words: words(answer.text) || className(answer.class) });
    if (line) return short(line.id);
    if (ending) return t('ending.named', { title: endingTitle(ending) });
    if (variant && who) return temperament(who);
    if (variant) return t('level', { number: step.variants.find(({ id }) => id === variant)?.level ?? 1 });
    return t('cast.title');
  };
  return { words, temperament, lineWords, short, name, excerpt, className, leads, told, fault, place };
}
