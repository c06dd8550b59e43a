import { describe } from '@jest/globals';
import { describeAppeal } from './appeal/appeal.journey.ts';
import { describeBank } from './bank/bank.journey.ts';
import { describeDossier } from './dossier/dossier.journey.ts';
import { describeEnterpriseDay } from './enterprise-day/enterprise-day.journey.ts';
import { jurisdictions } from './jurisdictions.ts';
import { describeMergedInspection } from './merged-inspection/merged-inspection.journey.ts';
import { describePilotFigures } from './pilot-figures/pilot-figures.journey.ts';
import { usePlatform } from './platform.ts';
import { describePolicy } from './policy/policy.journey.ts';
import { describeQuietService } from './quiet-service/quiet-service.journey.ts';
import { describeServiceDay } from './service-day/service-day.journey.ts';
import { describeSmallFirm } from './small-firm/small-firm.journey.ts';

/** A platform takes several seconds to start: the journeys of a seed share one, and each sets the clock that it needs. */
describe.each([1, 20_251])('with the demo data of seed %d', (seed) => {
  const platform = usePlatform({ seed });

  describe.each(jurisdictions)('in $title:', (jurisdiction) => {
    describeDossier(platform, jurisdiction);
    describePolicy(platform, jurisdiction);
    describeBank(platform, jurisdiction);
    describeQuietService(platform, jurisdiction);
    describeAppeal(platform, jurisdiction);
  });

  // One district and one set of data are enough for what both have in common.
  if (seed === 1) {
    describePilotFigures(platform);
    describeSmallFirm(platform);
    describeMergedInspection(platform);
    describeServiceDay(platform);
    describeEnterpriseDay(platform);
  }
});
