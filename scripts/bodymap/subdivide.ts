/**
 * One round of Catmull-Clark subdivision (E. Catmull and J. Clark, 1978): every quad becomes four and the surface
 * comes out round, so that no flat facet shows in the outline.
 */

export interface Subdivision {
  /** Triangles between the vertices that `smooth` and `carry` give */
  readonly triangles: Uint32Array
  /** Moves positions (three numbers a vertex) onto the round surface */
  readonly smooth: (values: Float64Array) => Float64Array
  /** Carries other values (`stride` numbers a vertex) over as plain means */
  readonly carry: (values: Float32Array, stride: number) => Float32Array
}

interface Edge {
  readonly a: number
  readonly b: number
  readonly faces: number[]
}

export function subdivide(quads: Uint32Array, vertexCount: number): Subdivision {
  const faceCount = quads.length / 4
  const edges: Edge[] = []
  const edgeNumbers = new Map<number, number>()
  const facesAround: number[][] = Array.from({ length: vertexCount }, () => [])
  const edgesAround: number[][] = Array.from({ length: vertexCount }, () => [])
  const edgeOf = (p: number, q: number, face: number) => {
    const [a, b] = p < q ? [p, q] : [q, p]
    const key = a * vertexCount + b
    let number = edgeNumbers.get(key)
    if (number === undefined) {
      number = edges.length
      edgeNumbers.set(key, number)
      edges.push({ a, b, faces: [] })
      edgesAround[a]!.push(number)
      edgesAround[b]!.push(number)
    }
    edges[number]!.faces.push(face)
    return number
  }
  const facePoint = (face: number) => vertexCount + face
  const edgePoint = (edge: number) => vertexCount + faceCount + edge
  const triangles = new Uint32Array(faceCount * 4 * 6)
  for (let face = 0; face < faceCount; face++) {
    const corners = [0, 1, 2, 3].map((i) => quads[face * 4 + i]!)
    const around = corners.map((corner, i) => edgeOf(corner, corners[(i + 1) % 4]!, face))
    corners.forEach((corner, i) => {
      facesAround[corner]!.push(face)
      const [next, before] = [edgePoint(around[i]!), edgePoint(around[(i + 3) % 4]!)]
      triangles.set([corner, next, facePoint(face), corner, facePoint(face), before], (face * 4 + i) * 6)
    })
  }
  const total = vertexCount + faceCount + edges.length

  const smooth = (values: Float64Array): Float64Array => {
    const result = new Float64Array(total * 3)
    for (let k = 0; k < 3; k++) {
      const old = (v: number) => values[v * 3 + k]!
      const put = (v: number, value: number) => (result[v * 3 + k] = value)
      const made = (v: number) => result[v * 3 + k]!
      for (let f = 0; f < faceCount; f++)
        put(facePoint(f), mean([0, 1, 2, 3].map((i) => old(quads[f * 4 + i]!))))
      edges.forEach(({ a, b, faces }, e) => {
        const ends = [old(a), old(b)]
        put(
          edgePoint(e),
          mean(faces.length === 2 ? [...ends, ...faces.map((f) => made(facePoint(f)))] : ends),
        )
      })
      for (let v = 0; v < vertexCount; v++) {
        const rim = edgesAround[v]!.filter((e) => edges[e]!.faces.length !== 2)
        const middle = (e: number) => (old(edges[e]!.a) + old(edges[e]!.b)) / 2
        const n = facesAround[v]!.length
        if (n === 0) put(v, old(v))
        else if (rim.length > 0) put(v, (old(v) + mean(rim.map(middle))) / 2)
        else {
          const faceMean = mean(facesAround[v]!.map((f) => made(facePoint(f))))
          put(v, (faceMean + 2 * mean(edgesAround[v]!.map(middle)) + (n - 3) * old(v)) / n)
        }
      }
    }
    return result
  }

  const carry = (values: Float32Array, stride: number): Float32Array => {
    const result = new Float32Array(total * stride)
    result.set(values)
    for (let k = 0; k < stride; k++) {
      const old = (v: number) => values[v * stride + k]!
      for (let f = 0; f < faceCount; f++) {
        result[facePoint(f) * stride + k] = mean([0, 1, 2, 3].map((i) => old(quads[f * 4 + i]!)))
      }
      edges.forEach(({ a, b }, e) => (result[edgePoint(e) * stride + k] = (old(a) + old(b)) / 2))
    }
    return result
  }
  return { triangles, smooth, carry }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
