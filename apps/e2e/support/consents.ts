import { newId, Person } from './arrange.js';
import { OWNER } from './people.js';

const BODY = {
  kind: 'telehealth', askedOf: 'chosen', title: { en: 'A text to look at', es: 'Un texto para mirar' },
  text: { en: '# How it works\n\nWe meet by video.\n\n- A place of your own\n- A line that holds', es: '# Cómo funciona\n\nNos vemos por video.\n\n- Un lugar tuyo\n- Una conexión estable' },
};

/** Signs whatever the practice asks of everybody, so that nothing of it waits. */
export async function signWhatIsAsked(email: string, name: string, language: 'en' | 'es'): Promise<void> {
  const client = await Person.signedIn(email);
  const { asked } = await client.read<{ asked: { textId: string; version: number }[] }>('/me/consents');
  for (const { textId, version } of asked) await client.send('put', `/me/consents/${newId()}`, { textId, version, language, name, agreed: true });
  await client.leave();
}

/** A text of the practice that a client signed: its id, theirs, and that of what they signed. */
export async function signedText(email: string): Promise<{ textId: string; clientId: string; consentId: string }> {
  const [textId, consentId] = [newId(), newId()];
  const owner = await Person.signedIn(OWNER);
  await owner.send('put', `/consent-texts/${textId}`, BODY);
  await owner.send('post', `/consent-texts/${textId}/versions`, {}, { 'if-match': '"1"' });
  await owner.leave();
  const client = await Person.signedIn(email);
  const { clientId } = await client.read<{ clientId: string }>('/session');
  await client.send('put', `/me/consents/${consentId}`, { textId, version: 1, language: 'en', name: 'The client', agreed: true });
  await client.leave();
  return { textId, clientId, consentId };
}
