import { checkFlags, checkWhole } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { PhotoInAnswer, PhotoStep } from '../types/index.js';
import { fileField, listFaults, readList, textField, type Field } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { quoted } from './words.js';

const never: Field = () => 'unknown_field';

const rulesOf = (step: PhotoStep) => ({
  fields: { file: fileField, caption: step.caption === false ? never : textField(limits.caption) },
  max: step.max ?? 1,
  needs: ['file'],
});

/** The pictures of an answer; unreadable ones are left out. */
export const photosOf = (step: PhotoStep, value: unknown): PhotoInAnswer[] =>
  readList<PhotoInAnswer>(value, rulesOf(step));

/** Pictures. Answer: `[{file, caption}]`, each file uploaded before. */
export const photo: Kind<PhotoStep> = {
  validate: (step, value) => listFaults(step.id, value, rulesOf(step)),
  isComplete: (step, value) => photosOf(step, value).length > 0,
  observations(step, value) {
    const count = photosOf(step, value).length;
    return count ? [{ code: `${step.id}.photos`, value: count }] : [];
  },
  codes: (step) => [{ code: `${step.id}.photos`, label: { en: 'Pictures', es: 'Imágenes' } }],
  sentence(step, value, language) {
    const photos = photosOf(step, value);
    if (photos.length === 0) return '';
    const one = language === 'en' ? 'picture' : 'imagen';
    const many = language === 'en' ? 'pictures' : 'imágenes';
    const captions = photos.flatMap(({ caption }) => (caption ? [quoted(caption)] : []));
    return `${photos.length} ${photos.length === 1 ? one : many}${captions.length ? `: ${captions.join(', ')}` : ''}`;
  },
  redact: (step, value) => photosOf(step, value).map(() => ({})),
  holdsFreeText: () => true,
  tokens: () => [],
  count: (step, value) => photosOf(step, value).length,
  files: (step, value) => photosOf(step, value).map(({ file }) => file),
};

/** What makes a step of this kind well formed. */
export const photoCheck: StepCheck = {
  fields: ['max', 'caption'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    checkWhole(step.max, `${path}.max`, report, 1, limits.photos);
    checkFlags(step, ['caption'], path, report);
  },
  mayHoldFreeText: () => true,
};
