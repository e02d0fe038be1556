// The PLOVER root type of a claim: its row's, unless the content turns it.
import type { PloverType } from '../model.ts'

/** A pledge not to do is a refusal where it only declines ("will not join"), and stays what its verb says else. */
export function pledgePlover(type: PloverType, negated: boolean, modal: boolean): PloverType {
  return negated && modal && type === 'AGREE' ? 'REJECT' : type
}

/** A stance that "not" turned around has the type of the stance it became. */
export function turnedPlover(
  type: PloverType,
  stance: 'CALLS_FOR' | 'SUPPORTS' | 'OPPOSES',
  turned: boolean,
): PloverType {
  if (!turned) return type
  return stance === 'OPPOSES' ? 'REJECT' : stance === 'SUPPORTS' ? 'SUPPORT' : 'REQUEST'
}
