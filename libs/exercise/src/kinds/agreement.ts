import { checkFlags, checkLabelled, checkOptionalLabelled } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type {
  AgreementAnswer,
  AgreementClause,
  AgreementSection,
  AgreementSignature,
  AgreementStep,
  FieldError,
  Language,
  Localized,
} from '../types/index.js';
import { isBlank, isRecord } from '../values.js';
import {
  dateField,
  listFaults,
  oneOf,
  readList,
  readRecord,
  recordFaults,
  textField,
  wholeField,
  type Fields,
} from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { isOwnId, ownIds } from './own.js';
import { dateInWords } from './words.js';

const isList = (value: unknown) => (Array.isArray(value) ? null : 'not_a_list');
const fields: Fields = { version: wholeField(1, 999), clauses: isList, signatures: isList };

const clauseIds = (section: AgreementSection): string[] => [
  ...(section.clauses ?? []).map(({ id }) => id),
  ...(section.canWriteOwn ? ownIds : []),
];

const clauseRules = (step: AgreementStep) => ({
  fields: {
    section: oneOf(
      step.sections.map(({ id }) => id),
      'unknown_item',
    ),
    id: oneOf(step.sections.flatMap(clauseIds), 'unknown_item'),
    text: textField(limits.note),
  },
  max: limits.clauses,
  needs: ['section', 'id'],
  key: ({ section, id }: Record<string, unknown>) => `${section}.${id}`,
});

const signatureRules = (step: AgreementStep, version: number) => ({
  fields: {
    role: oneOf(step.roles.map(({ id }) => id)),
    name: textField(limits.ownWord),
    on: dateField,
    version: wholeField(1, version),
  },
  max: step.roles.length * 50,
  needs: ['role', 'name', 'on', 'version'],
  key: (entry: Record<string, unknown>) => `${entry.role}.${entry.version}`,
});

/** A clause as it reads: the client's words, or the definition's. */
export interface StandingClause {
  section: string;
  id: string;
  text: Localized;
  own: boolean;
}

function standing(step: AgreementStep, { section, id, text }: AgreementClause): StandingClause[] {
  const inSection = step.sections.find((each) => each.id === section);
  if (!inSection || !clauseIds(inSection).includes(id)) return [];
  const known = inSection.clauses?.find((each) => each.id === id)?.label;
  const words = text ? { en: text, es: text } : known;
  return words ? [{ section, id, text: words, own: text !== undefined }] : [];
}

/** An agreement as it stands: its version, its clauses section by section, and every signature so far. */
export function agreementOf(step: AgreementStep, value: unknown) {
  const { version = 1, clauses, signatures } = readRecord<AgreementAnswer>(value, fields) ?? {};
  const all = readList<AgreementClause>(clauses, clauseRules(step)).flatMap((clause) => standing(step, clause));
  return {
    version,
    clauses: step.sections.flatMap(({ id }) => all.filter(({ section }) => section === id)),
    signatures: readList<AgreementSignature>(signatures, signatureRules(step, version)),
  };
}

/** Whether everyone who signs has signed the present version. */
export function isSigned(step: AgreementStep, value: unknown): boolean {
  const { version, clauses, signatures } = agreementOf(step, value);
  return (
    clauses.length > 0 &&
    step.roles.every(({ id }) => signatures.some((each) => each.role === id && each.version === version))
  );
}

/** Own clauses without words, and clauses of another section. */
function clauseFaults(step: AgreementStep, clauses: unknown, partial: boolean): FieldError[] {
  return (Array.isArray(clauses) ? clauses : []).filter(isRecord).flatMap((clause, index): FieldError[] => {
    const section = step.sections.find(({ id }) => id === clause.section);
    const path = `clauses.${index}`;
    if (!section || !clauseIds(section).includes(clause.id as string))
      return [{ step: step.id, code: 'unknown_item', path: `${path}.id` }];
    const open = isOwnId(clause.id) && isBlank(clause.text) && !partial;
    return open ? [{ step: step.id, code: 'required', path: `${path}.text` }] : [];
  });
}

const signedBy = (signature: AgreementSignature, language: Language): string =>
  `${signature.name}, ${dateInWords(signature.on, language)}`;

/** A written agreement. Answer: `{version, clauses, signatures}`. */
export const agreement: Kind<AgreementStep> = {
  validate(step, value, { partial }) {
    const faults = recordFaults(step.id, value, fields);
    if (faults.length || !isRecord(value)) return faults;
    const { version, clauses, signatures } = value;
    if (isBlank(version)) return [{ step: step.id, code: 'not_an_entry', path: 'version' }];
    const found = [
      ...(isBlank(clauses) ? [] : listFaults(step.id, clauses, clauseRules(step), 'clauses')),
      ...(isBlank(signatures)
        ? []
        : listFaults(step.id, signatures, signatureRules(step, version as number), 'signatures')),
    ];
    return found.length ? found : clauseFaults(step, clauses, partial);
  },
  isComplete: (step, value) => agreementOf(step, value).clauses.length > 0,
  observations(step, value) {
    const { version, clauses, signatures } = agreementOf(step, value);
    if (clauses.length === 0) return [];
    const signed = signatures.filter((each) => each.version === version).length;
    return [
      { code: `${step.id}.clauses`, value: clauses.length },
      { code: `${step.id}.signatures`, value: signed },
    ];
  },
  codes: (step) => [
    { code: `${step.id}.clauses`, label: { en: 'Clauses', es: 'Cláusulas' } },
    { code: `${step.id}.signatures`, label: { en: 'Signatures', es: 'Firmas' } },
  ],
  sentence(step, value, language) {
    const { version, clauses, signatures } = agreementOf(step, value);
    const sections = step.sections.flatMap(({ id, label }) => {
      const texts = clauses.filter(({ section }) => section === id).map(({ text }) => `– ${text[language]}`);
      return texts.length ? [[label[language], ...texts].join('\n')] : [];
    });
    const names = signatures.filter((each) => each.version === version).map((each) => signedBy(each, language));
    const signed = names.length ? [`${language === 'en' ? 'Signed' : 'Firmas'}: ${names.join('; ')}`] : [];
    return [...sections, ...signed].join('\n');
  },
  redact(step, value) {
    const { version, clauses, signatures } = agreementOf(step, value);
    return clauses.length === 0
      ? undefined
      : {
          version,
          clauses: clauses.map(({ section, id }) => ({ section, id })),
          signatures: signatures.map(({ name: _name, ...signature }) => signature),
        };
  },
  holdsFreeText: () => true,
  tokens: (step, value) => (isSigned(step, value) ? ['signed'] : []),
  count: (step, value) => agreementOf(step, value).clauses.length,
  carryOver: (_step, earlier) => earlier,
};

/** What makes a step of this kind well formed. */
export const agreementCheck: StepCheck = {
  fields: ['sections', 'roles'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    checkLabelled(step.sections, `${path}.sections`, report, { max: 12 }, (section, at) => {
      checkOptionalLabelled(section.clauses, `${at}.clauses`, report, { min: 0, max: 20 });
      checkFlags(section, ['canWriteOwn'], at, report);
      if (section.canWriteOwn !== true && !(Array.isArray(section.clauses) && section.clauses.length))
        report(`${at}.clauses`, 'too_few');
    });
    checkLabelled(step.roles, `${path}.roles`, report, { max: 2 });
  },
  knownTokens: () => ['signed'],
  mayHoldFreeText: () => true,
  carriesOver: true,
};
