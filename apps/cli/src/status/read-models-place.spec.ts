import { readSettings } from '@redress/platform/config';
import { placeOfReadModels } from './read-models-place';

const placeIn = (readStore: string): string =>
  placeOfReadModels(readSettings({ REDRESS_DATA: '/srv/redress', REDRESS_READ_STORE: readStore }));

describe('where the read models are', () => {
  it.each([
    ['embedded', '/srv/redress/read.db'],
    ['mongodb://127.0.0.1:27017/redress', 'mongodb://127.0.0.1:27017/redress'],
    [
      'mongodb://redress:secret@a:27017,b:27017/office?replicaSet=rs0&authSource=admin',
      'mongodb://a:27017,b:27017/office',
    ],
    ['mongodb+srv://u:p%40ss@cluster.example/office', 'mongodb+srv://cluster.example/office'],
  ])('%s is told without a name, a password or an option', (readStore, place) => {
    expect(placeIn(readStore)).toBe(place);
  });
});
