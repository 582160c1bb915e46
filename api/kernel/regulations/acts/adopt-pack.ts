import { dayOf } from '../../calendar/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { Choice, Day, DefineInput, Link, Text } from '../../records/index.ts'
import { adoptionLifecycle } from '../adoption.lifecycle.ts'
import { PackAdoption, RegulationModule } from '../adoption.record.ts'
import { overlapping, type Adoption } from '../law.ts'
import { RegulationPack } from '../pack.record.ts'

@DefineInput()
export class AdoptPackInput {
  @Link(() => RegulationPack, { label: ['规则集', 'Pack'] }) packId!: string
  @Choice(() => RegulationModule, { label: ['模块', 'Module'] }) module!: RegulationModule
  @Day({ label: ['施行日', 'From'] }) fromDay!: string
  @Day({ label: ['停用前最后一日', 'Last day'], optional: true }) untilDay?: string | null
  @Text({ label: ['依据', 'Basis'], max: 200 }) basis!: string
}

const noBureau = rejection('ADOPTION_WITHOUT_BUREAU', ['请以本单位人员身份采用规则集', 'A pack is adopted by somebody of the bureau'])
const backwards = rejection('ADOPTION_BACKWARDS', ['停用日不能早于施行日', 'The last day cannot be before the first'])
const inThePast = rejection('ADOPTION_IN_THE_PAST', ['施行日不能早于{today}：已发生的事按当时的规则办', 'Not before {today}: what has happened stands under the rules of its time'])
const floorAlwaysHolds = rejection('FLOOR_ALWAYS_HOLDS', ['法定底线始终有效，无须采用', 'The floor of law always holds and is not adopted'])
const notYet = rejection('PACK_NOT_IN_FORCE', ['该规则集自{from}起施行', 'This pack may be adopted from {from} on'])
const overlap = rejection('ADOPTION_OVERLAPS', ['本模块在该期间已采用“{pack}”，请先停用', '“{pack}” is adopted for this module in that period: end it first'])

/** Adopts a pack version for one module: never backwards in time, never two of a layer on the same day. */
export const adoptPack = act(adoptionLifecycle, 'adopt', {
  input: AdoptPackInput,
  async check({ input, acting, em, now }) {
    // never their files, which are large
    const packs = await em.find(RegulationPack, {}, { fields: ['key', 'packVersion', 'name', 'layer', 'fromDay'] })
    const pack = packs.find(({ id }) => id === input.packId)!
    if (acting.bureauId === undefined) return noBureau()
    if (pack.layer === 'floor') return floorAlwaysHolds()
    if (input.untilDay && input.untilDay < input.fromDay) return backwards()
    if (input.fromDay < pack.fromDay) return notYet({ from: pack.fromDay })
    if (acting.kind !== 'SYSTEM' && input.fromDay < dayOf(now)) return inThePast({ today: dayOf(now) })
    const adoptions = await em.find(PackAdoption, { bureauId: acting.bureauId })
    const asAdopted = ({ packId, module, fromDay, untilDay }: Pick<PackAdoption, 'packId' | 'module' | 'fromDay' | 'untilDay'>): Adoption => {
      const { key, packVersion } = packs.find(({ id }) => id === packId)!
      return { pack: key, version: packVersion, module, from: fromDay, until: untilDay ?? undefined }
    }
    const other = overlapping(adoptions.map(asAdopted), asAdopted(input), (key) => packs.find((each) => each.key === key)!.layer)
    return other && overlap({ pack: packs.find(({ key }) => key === other.pack)!.name })
  },
  run: ({ input, acting, create }) =>
    create(PackAdoption, { ...input, untilDay: input.untilDay ?? null, bureauId: acting.bureauId!, state: 'ADOPTED' }),
})
