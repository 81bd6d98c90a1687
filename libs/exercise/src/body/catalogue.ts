import type { Localized } from '../types/localized.js';

/** Which drawing of the body a place belongs to. */
export type BodySide = 'front' | 'back' | 'both';

export interface BodyRegion {
  id: string;
  side: BodySide;
  label: Localized;
}

/** `id|side|English|Spanish`, from head to foot. Ids never change. */
const regions =
  'head|both|Head|Cabeza,face|front|Face|Cara,jaw|front|Jaw|Mandíbula,throat|front|Throat|Garganta,neck|back|Neck|Nuca,' +
  'shoulders|both|Shoulders|Hombros,chest|front|Chest|Pecho,upper-back|back|Upper back|Parte alta de la espalda,' +
  'arms|both|Arms|Brazos,hands|both|Hands|Manos,stomach|front|Stomach|Estómago,belly|front|Belly|Vientre,' +
  'lower-back|back|Lower back|Parte baja de la espalda,hips|both|Hips|Caderas,thighs|both|Thighs|Muslos,' +
  'knees|both|Knees|Rodillas,lower-legs|both|Lower legs|Pantorrillas,feet|both|Feet|Pies,skin|both|Skin|Piel,' +
  'whole-body|both|The whole body|Todo el cuerpo';

/** `id|English|Spanish`: how a place may feel. Ids never change. */
const qualities =
  'tight|Tight|Tensión,heavy|Heavy|Peso,warm|Warm|Calor,cold|Cold|Frío,numb|Numb|Sin sensación,tingling|Tingling|Hormigueo,' +
  'trembling|Trembling|Temblor,aching|Aching|Dolor,pressing|Pressing|Presión,racing|Racing|Latidos rápidos,' +
  'hollow|Hollow|Hueco,restless|Restless|Inquietud,soft|Soft|Suavidad,light|Light|Ligereza,steady|Steady|Firmeza';

/** Answers that name no place; each stands alone. */
export const noPlaces: readonly { id: string; label: Localized }[] = [
  { id: 'nowhere', label: { en: 'Nowhere', es: 'En ningún lugar' } },
  { id: 'cannot-tell', label: { en: "I can't tell", es: 'No lo sé' } },
];

const rows = (list: string): string[][] => list.split(',').map((row) => row.split('|'));

/** Every place of the body map, from head to foot. */
export const bodyRegions: readonly BodyRegion[] = /* @__PURE__ */ rows(regions).map(
  ([id = '', side = '', en = '', es = '']) => ({ id, side: side as BodySide, label: { en, es } }),
);

/** The qualities offered where a step names none of its own. */
export const bodyQualities: readonly { id: string; label: Localized }[] = /* @__PURE__ */ rows(qualities).map(
  ([id = '', en = '', es = '']) => ({ id, label: { en, es } }),
);
