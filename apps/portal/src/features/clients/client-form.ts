import type { Translate } from '../../lib/texts';
import type { ClientBody, ClientRecord } from './api';

/** A record as the form holds it: text everywhere, empty where nothing was given. */
export interface ClientFields {
  name: string;
  pronouns: string;
  birthDate: string;
  email: string;
  phone: string;
  timeZone: string;
  language: ClientBody['language'];
  emergencyName: string;
  emergencyRelation: string;
  emergencyPhone: string;
}

export function fieldsOf(client: ClientRecord): ClientFields {
  return {
    name: client.name,
    pronouns: client.pronouns ?? '',
    birthDate: client.birthDate ?? '',
    email: client.email ?? '',
    phone: client.phone ?? '',
    timeZone: client.timeZone,
    language: client.language,
    emergencyName: client.emergencyContact?.name ?? '',
    emergencyRelation: client.emergencyContact?.relation ?? '',
    emergencyPhone: client.emergencyContact?.phone ?? '',
  };
}

/** What is sent: empty fields as null, the emergency contact whole or not at all. */
export function bodyOf(fields: ClientFields): ClientBody {
  const some = (text: string) => text.trim() || null;
  const { emergencyName, emergencyRelation, emergencyPhone } = fields;
  const hasContact = [emergencyName, emergencyPhone].some((text) => text.trim());
  return {
    name: fields.name.trim(),
    pronouns: some(fields.pronouns),
    birthDate: some(fields.birthDate),
    email: some(fields.email),
    phone: some(fields.phone),
    timeZone: fields.timeZone,
    language: fields.language,
    emergencyContact: hasContact
      ? { name: emergencyName.trim(), relation: some(emergencyRelation), phone: emergencyPhone.trim() }
      : null,
  };
}

/** What a form still needs before it is sent. */
export function missingIn(fields: ClientFields, t: Translate<'clients'>): Partial<Record<keyof ClientFields, string>> {
  const faults: Partial<Record<keyof ClientFields, string>> = {};
  if (!fields.name.trim()) faults.name = t('form.nameMissing');
  if (!fields.timeZone) faults.timeZone = t('form.timeZoneMissing');
  if (fields.email.trim() && !/^\S+@\S+\.\S+$/.test(fields.email.trim())) faults.email = t('form.emailBad');
  if (fields.emergencyPhone.trim() && !fields.emergencyName.trim()) faults.emergencyName = t('form.contactName');
  if (fields.emergencyName.trim() && !fields.emergencyPhone.trim()) faults.emergencyPhone = t('form.contactPhone');
  return faults;
}
