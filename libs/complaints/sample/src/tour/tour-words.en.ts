import type { TourWords } from './tour-words';

export const englishTour: TourWords = {
  language: 'en',
  lamps: {
    organisation: 'Inkwell Lighting Office',
    caller: 'Clara Example',
    subject: 'No light in Lantern Row',
    narrative:
      'The lamps in Lantern Row have been dark for a week, from number 12 to the corner. My mother fell there. Your own board says: repaired within five days.',
    demand: 'Make light, as you promised.',
    address: '12 Lantern Row',
    promise: 'Lighting promise of Inkwell, item 4: repaired within five days',
    asked: 'Asked the caller for photographs taken after dark, with the date.',
    finding: 'Inspected by day: posts and cables without fault. No photographs came in.',
    proposal: 'We explain what the inspection found, and come again when photographs are here.',
    feedback:
      'We inspected Lantern Row and found no fault. Since no photographs reached us, we cannot do more in this case.',
    followUp: 'We call you in seven days.',
    lateNote:
      'Entered late: three photographs of the dark street, taken on three evenings, came in with the app on 6 March. They lay with another case.',
    dispute:
      'I sent you photographs on the 6th, and nobody looked at them. The street is as dark as before. Look again, at night.',
  },
  hammering: {
    organisation: 'the building site beside Paperclip Court',
    subject: 'Hammering at night beside Paperclip Court',
    narrative: 'They drive piles until two at night. Nobody in the house sleeps. I do not want to give my name.',
    demand: 'No more work at night.',
    clause: 'Noise rules of Inkwell, section 4',
  },
  court: {
    organisation: 'Inkwell Court',
    writer: 'Hugo Specimen',
    subject: 'Wrong judgement about a garden fence',
    narrative:
      'The court has decided that my fence stands on my neighbour’s ground. It does not. Please decide otherwise.',
    demand: 'Lift the judgement.',
    reasons: 'A judgement can be changed by a court only; the writer was told how to appeal.',
    routeOut: 'court service desk',
  },
};
