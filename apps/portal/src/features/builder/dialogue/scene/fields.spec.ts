import { missingIn, sceneOf, type SceneFields } from './fields';

const filled: SceneFields = {
  language: 'en',
  title: '',
  person: 'Gregor',
  scene: '',
  ask: 'I cannot take the Saturday shift.',
  chosen: ['guilt', 'warm'],
  says: { warm: 'Saturday, yes?', guilt: 'You always said yes.', anger: 'Again?' },
  then: { warm: '  ', guilt: 'The others will have to carry it.' },
};

it('asks for who, what, and the first words of each way that was chosen', () => {
  expect(missingIn(filled)).toEqual([]);
  expect(missingIn({ ...filled, person: ' {} ', ask: ' ', says: { warm: 'Hi.' } })).toEqual(['person', 'ask', 'guilt']);
  expect(missingIn({ ...filled, chosen: [] })).toEqual(['chosen']);
});

it('takes the chosen ways alone, gentle ones first, and leaves open what was left open', () => {
  expect(sceneOf(filled).lines).toEqual([
    { temperament: 'warm', says: 'Saturday, yes?' },
    { temperament: 'guilt', says: 'You always said yes.', then: 'The others will have to carry it.' },
  ]);
});
