import { letter, nothingToCommit, type ContractStore } from './toy-cases';

export const describeDeadLetters = ({ store, freshModel }: ContractStore): void => {
  describe('dead letters', () => {
    it('park their stream from the first of them on', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      const letters = [letter('toy-b', 7n), letter('toy-b', 8n, 'waits behind revision 7'), letter('toy-a', 2n ** 61n)];

      await writer.commit({ ...nothingToCommit, parked: letters });

      expect(await writer.parkedOf(['toy-a', 'toy-b', 'toy-c'])).toStrictEqual(
        new Map([['toy-a', 2n ** 61n], ['toy-b', 7n]]), // prettier-ignore
      );
      expect(await store().deadLetters(model)).toStrictEqual([letters[2], letters[0], letters[1]]);
      expect((await store().status(model)).deadLetters).toBe(3);
    });

    it('are gone once their stream is released, and only there', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await writer.commit({ ...nothingToCommit, parked: [letter('toy-a', 1n), letter('toy-b', 1n)] });

      await writer.commit({ ...nothingToCommit, released: ['toy-a'] });

      expect(await writer.parkedOf(['toy-a', 'toy-b'])).toStrictEqual(new Map([['toy-b', 1n]]));
    });

    it('that are parked by the commit that releases their stream stay, with what it says of them', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await writer.commit({ ...nothingToCommit, parked: [1n, 2n, 3n].map((revision) => letter('toy-a', revision)) });
      const again = [letter('toy-a', 2n, 'another reason'), letter('toy-a', 3n, 'waits behind revision 2')];

      await writer.commit({ ...nothingToCommit, released: ['toy-a'], parked: again });

      expect(await store().deadLetters(model)).toStrictEqual(again);
    });
  });
};
