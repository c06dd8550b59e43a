import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transitions, walk, type VisitEvent, type VisitState, type VisitStep } from '../visit-state.ts';
import { noticesOfSteps, noticesOfSubmission, type NotifiedVisit } from './step-notices.ts';

const ASKED = new Date('2025-09-01T02:00:00.000Z');
const UNSPOKEN = new Date('2025-09-05T10:00:00.000Z');
const asked: NotifiedVisit = { announcement: null, askedAt: ASKED, checkedInAt: null, isEmergency: false, isInvited: false, isPicked: false, state: 'PENDING_ENTERPRISE', unspokenUntil: null };
const unasked: NotifiedVisit = { ...asked, askedAt: null };

const steps = (from: VisitState, ...events: VisitEvent[]): readonly VisitStep[] => {
  const walked = walk(from, events);
  if (walked === null) throw new Error(`${from} does not lead through ${events.join(', ')}`);
  return walked;
};

const heard = (walked: readonly VisitStep[], visit: NotifiedVisit): string[] => noticesOfSteps(walked, visit).map(({ side, template }) => `${side} ${template}`);

/** Every single step of the state machine. */
const everyStep = (Object.entries(transitions) as [VisitEvent, Partial<Record<VisitState, VisitState>>][]).flatMap(([event, moves]) =>
  (Object.entries(moves) as [VisitState, VisitState][]).map(([from, to]): VisitStep => ({ event, from, to })),
);

describe('who is told what of a step', () => {
  it.each<[string, readonly VisitStep[], NotifiedVisit, string[]]>([
    ['a screening tells the unit its last word', steps('COLLECTED', 'triage', 'findNecessary', 'makeCounterOffer'), unasked, ['UNIT counter-offer']],
    ['an acceptance tells the date to all', steps('PENDING_ENTERPRISE', 'accept', 'schedule'), asked, ['UNIT scheduled', 'ENTERPRISE scheduled', 'CENTRE scheduled', 'LIAISON scheduled']],
    ['terms go to the unit and the centre', steps('PENDING_ENTERPRISE', 'proposeTerms'), asked, ['UNIT terms-proposed', 'CENTRE terms-proposed']],
    ['a missed visit is told to both sides and the centre', steps('READY', 'missVisit'), asked, ['UNIT missed', 'ENTERPRISE missed', 'CENTRE missed']],
    ['an override is told to the office that signed it too', steps('REVIEW', 'override'), unasked, ['UNIT override', 'ENTERPRISE override', 'CENTRE override', 'OFFICE override', 'LIAISON override']],
    ['what was never asked ends unheard by the enterprise', steps('NECESSARY', 'cancel'), unasked, ['UNIT not-arranged', 'CENTRE ended']],
    ['what had a date ends for the liaison too', steps('SCHEDULED', 'cancel'), asked, ['UNIT not-arranged', 'ENTERPRISE ended', 'CENTRE ended', 'LIAISON not-arranged']],
  ])('%s', (_what, walked, visit, expected) => {
    expect(heard(walked, visit)).toEqual(expected);
  });

  it('a new request is told to the centre', () => {
    expect(noticesOfSubmission(unasked)).toEqual([{ side: 'CENTRE', template: 'submitted', urgency: 'NORMAL', notBefore: null }]);
  });

  it('VIS-40: an emergency that was registered afterwards is told to the enterprise and the centre', () => {
    expect(noticesOfSubmission({ ...asked, isEmergency: true }).map(({ side, template }) => `${side} ${template}`)).toEqual(['ENTERPRISE emergency', 'CENTRE emergency']);
  });

  it('§0.1: the enterprise and its liaison hear nothing of an unannounced inspection before it has arrived', () => {
    const hidden: NotifiedVisit = { ...unasked, announcement: 'UNANNOUNCED' };
    for (const step of everyStep) expect(noticesOfSteps([step], hidden).filter(({ side }) => side === 'ENTERPRISE' || side === 'LIAISON')).toEqual([]);
    expect(noticesOfSteps(steps('SCHEDULED', 'scanIn'), { ...hidden, checkedInAt: ASKED })).toEqual([
      { side: 'ENTERPRISE', template: 'inspection-arrived', urgency: 'URGENT', notBefore: null },
      { side: 'CENTRE', template: 'inspection-arrived', urgency: 'URGENT', notBefore: null },
    ]);
  });

  it('every step but those that another one completes tells somebody', () => {
    const silent = everyStep.filter((step) => noticesOfSteps([step], asked).length === 0).map(({ event }) => event);
    expect([...new Set(silent)].sort()).toEqual(['accept', 'agreeToTerms', 'checkIn', 'triage']);
  });
});

describe('VIS-08: an end without a date', () => {
  const ends = everyStep.filter(({ to }) => to === 'REFUSED' || to === 'CANCELLED');
  const unit = (step: VisitStep, visit: NotifiedVisit) => noticesOfSteps([step], visit).filter(({ side }) => side === 'UNIT');

  it('tells a unit the same, and at the same moment, whoever caused it', () => {
    const visit = { ...asked, unspokenUntil: UNSPOKEN };
    const told = ends.map((step) => JSON.stringify(unit(step, visit)));
    expect(new Set(told).size).toBe(1);
    expect(unit(ends[0] as VisitStep, visit)[0]?.notBefore?.getTime()).toBeGreaterThan(UNSPOKEN.getTime());
  });

  it('VIS-44: whom the centre has picked, a unit hears when there is a date, and of no end before', () => {
    const picked: NotifiedVisit = { ...asked, isPicked: true };
    for (const step of ends) expect(unit(step, { ...picked, state: step.to })).toEqual([]);
    expect(unit({ event: 'schedule', from: 'ACCEPTED', to: 'SCHEDULED' }, { ...picked, state: 'SCHEDULED' })).toHaveLength(1);
  });

  it('is told at once when nobody was asked', () => {
    expect(unit({ event: 'cancel', from: 'NECESSARY', to: 'CANCELLED' }, unasked)).toMatchObject([{ template: 'not-arranged', notBefore: null }]);
  });

  it('tells the centre and the enterprise only that it is over', () => {
    for (const step of ends.filter(({ from }) => from !== 'SCHEDULED' && from !== 'READY')) expect(heard([step], asked).filter((line) => !line.startsWith('UNIT'))).toEqual(['ENTERPRISE ended', 'CENTRE ended']);
  });

  it('on the same day as the question, leaves the unit with the question until the last moment (VIS-41)', () => {
    const walked = steps('CLASSIFIED', 'findNecessary', 'askEnterprise', 'refuse');
    const silent = steps('CLASSIFIED', 'findNecessary', 'askEnterprise');
    const visit = { ...asked, unspokenUntil: UNSPOKEN };
    const now = (given: readonly VisitStep[]) => noticesOfSteps(given, visit).filter(({ side, notBefore }) => side === 'UNIT' && notBefore === null);
    expect(now(walked)).toEqual(now(silent));
  });
});

describe('of several steps at once', () => {
  it('each side hears one thing at a time', () => {
    const walks = fc.array(fc.constantFrom(...everyStep), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(walks, fc.constantFrom(asked, unasked, { ...asked, unspokenUntil: UNSPOKEN }), (walked, visit) => {
        const moments = noticesOfSteps(walked, visit).map(({ side, notBefore }) => `${side} ${String(notBefore?.getTime())}`);
        expect(new Set(moments).size).toBe(moments.length);
      }),
    );
  });
});
