import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visitSettings } from '../../settings.ts';
import { computeQuietAndPresence } from './quiet-and-presence.ts';
import { showIndices, showMetrics, visitMetricDefinitions, type Publication, type ShownMetric, type VisitFigures, type VisitMetricId } from './visit-metrics.ts';

/** The pilot of the first article: 13 enterprises, 39 booked, 18 refused, four months (N01). */
const pilot: VisitFigures = {
  booked: 39, refused: 18, bookedEnterprises: 13, refusingEnterprises: 10, acceptingEnterprises: 3, refusedUnits: 6,
  protectedEnterprises: 13, protectedMonths: 52, protectedReceptions: 39, baselineReceptions: 7.2 * 52, protectedBurden: 80, baselineBurden: 2_000,
  receptions: 60, receivingEnterprises: 30, burden: 150, reported: 50, empty: 4, smallAndMicro: 21, exposure: [{ visits: 0, enterprises: 3 }, { visits: 1, enterprises: 1 }],
  classified: { onTime: 9, decided: 10, enterprises: 8 }, connected: { onTime: 8, decided: 10, enterprises: 8 }, feedback: { onTime: 7, decided: 10, enterprises: 8 },
  unbooked: 7, unbookedEnterprises: 6, unbookedUnits: 5, accompanyingTooMuch: 2, accompanyingOfficers: 12,
};
const centre: Publication = { reader: 'CENTRE', isPublished: false, smallestGroup: 5 };
const show = (figures: VisitFigures, publication: Publication): ReadonlyMap<VisitMetricId, ShownMetric> => new Map(showMetrics(figures, publication).map((metric) => [metric.definition.id, metric]));
const refusalMetrics = visitMetricDefinitions.filter(({ isOfRefusals }) => isOfRefusals).map(({ id }) => id);

describe('the published figures of the first article', () => {
  it.each<readonly [VisitMetricId, number, number | null, number | null]>([
    ['BOOKED', 39, 39, null],
    ['REFUSED', 18, 18, null],
    ['REFUSED_TO_BOOKED', 18 / 39, 18, 39],
    ['REFUSED_OF_ANSWERED', 18 / 57, 18, 57],
    ['PROTECTED_ENTERPRISES', 13, 13, null],
    ['MONTHLY_RECEPTION_RATE', 0.75, 39, 52],
    ['RECEPTION_REDUCTION', 6.45, 7.2 * 52 - 39, 52],
    ['EMPTY_VISITS', 0.08, 4, 50],
    ['SMALL_AND_MICRO_SHARE', 0.35, 21, 60],
    ['EXPOSURE_GINI', 0.75, null, 4],
    ['CLASSIFIED_ON_TIME', 0.9, 9, 10],
  ])('%s is %d: %p over %p', (id, value, numerator, denominator) => {
    const metric = show(pilot, centre).get(id);
    expect(metric).toMatchObject({ numerator: numerator === null ? null : expect.closeTo(numerator, 9), denominator, isWithheld: false });
    expect(metric?.value).toBeCloseTo(value, 9);
  });

  it('a share of nothing is unknown, not nought', () => {
    expect(show({ ...pilot, booked: 0, refused: 0, protectedMonths: 0 }, centre).get('REFUSED_OF_ANSWERED')).toMatchObject({ value: null, denominator: 0, isWithheld: false });
  });
});

describe('who reads which figure (VIS-08, §0.1)', () => {
  const published: Publication = { reader: 'PUBLIC', isPublished: true, smallestGroup: 5 };
  const large = { ...pilot, acceptingEnterprises: 5 };

  it('who serves in the division reads all but the figures of refusals', () => {
    const withheld = showMetrics(pilot, { ...centre, reader: 'SERVING' }).filter(({ isWithheld }) => isWithheld);
    expect(withheld.map(({ definition }) => definition.id)).toEqual(refusalMetrics);
    expect(withheld.every(({ value, numerator, denominator }) => value === null && numerator === null && denominator === null)).toBe(true);
  });

  it('everybody else reads nothing that is not published', () => {
    expect(showMetrics(large, { ...published, isPublished: false }).every(({ isWithheld }) => isWithheld)).toBe(true);
    expect(showIndices(large, null, { ...published, isPublished: false })).toMatchObject({ isWithheld: true, quiet: null, presence: null, gaps: [] });
  });

  it.each([
    ['five enterprises that refused, five that did not, and five units', {}, false],
    ['four that refused', { refusingEnterprises: 4 }, true],
    ['four that did not: each of the others would be known', { acceptingEnterprises: 4 }, true],
    ['four units: one of them could count its own', { refusedUnits: 4 }, true],
  ])('refusals are published with %s: withheld is %p', (_what, changes, isWithheld) => {
    for (const id of refusalMetrics) expect(show({ ...large, ...changes }, published).get(id)?.isWithheld).toBe(isWithheld);
  });

  it('no figure but those of refusals changes with a refusal', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(13), fc.nat(20), (refused, refusingEnterprises, refusedUnits) => {
        const others = (figures: VisitFigures): ShownMetric[] => showMetrics(figures, centre).filter(({ definition }) => !definition.isOfRefusals);
        expect(others({ ...pilot, refused, refusingEnterprises, refusedUnits, acceptingEnterprises: 13 - refusingEnterprises })).toEqual(others(pilot));
      }),
    );
  });
});

describe('VIS-32: the number of visits is never a merit', () => {
  /** One more visit like those that there are: nothing is solved by it, nobody is served. */
  const withMoreVisits = (figures: VisitFigures, more: number): VisitFigures => ({
    ...figures,
    booked: figures.booked + more,
    receptions: figures.receptions + more,
    protectedReceptions: figures.protectedReceptions + more,
    burden: figures.burden + 4 * more,
    protectedBurden: figures.protectedBurden + 4 * more,
    reported: figures.reported + more,
    empty: figures.empty + more,
  });

  it('no figure of which more is better grows with visits that achieve nothing, none of which less is better falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (more) => {
        const [before, after] = [show(pilot, centre), show(withMoreVisits(pilot, more), centre)];
        for (const { id, better } of visitMetricDefinitions) {
          const [was, is] = [before.get(id)?.value ?? 0, after.get(id)?.value ?? 0];
          if (better === 'HIGHER') expect(is).toBeLessThanOrEqual(was);
          if (better === 'LOWER') expect(is).toBeGreaterThanOrEqual(was - 1e-12);
        }
      }),
    );
  });

  it('a plain number of visits has no better side, but of those that nobody should have made', () => {
    expect(visitMetricDefinitions.flatMap(({ id, unit, better }) => (unit === 'COUNT' && better !== null ? [`${id} ${better}`] : []))).toEqual(['UNBOOKED LOWER']);
  });

  it('neither index rises with visits', () => {
    const presence = { due: 10, onTime: 9, rated: 10, satisfied: 9, openProjects: 5, reachedProjects: 4 };
    const indices = (figures: VisitFigures) => computeQuietAndPresence({ burden: figures.protectedBurden, baselineBurden: figures.baselineBurden }, presence);
    expect(indices(withMoreVisits(pilot, 10)).quiet).toBeLessThan(indices(pilot).quiet as number);
    expect(indices(withMoreVisits(pilot, 10)).presence).toBe(indices(pilot).presence);
  });

  it('no weight of a score rewards visits: necessity, counter-offers and burden', () => {
    expect(Object.keys(visitSettings.necessityWeights.default)).toEqual(['benefit', 'problem', 'novelty', 'dataGap', 'assigned']);
    expect(Object.keys(visitSettings.counterOfferWeights.default)).not.toContain('visits');
    expect(Object.values(visitSettings.burdenWeights.default).every((weight) => weight >= 0)).toBe(true);
  });
});
