// The drawing of a picture with Cytoscape: styles from the page's own colours, layout, and what is told to the view.
import cytoscape from '/vendor/cytoscape.js'
import { groupOf } from './picture.js'

// Cytoscape would write one rule into the page, which its policy forbids; base.css has the rule, this says so.
function declareStyles() {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  const mark = document.createElement('template')
  mark.id = id
  document.head.append(mark)
}

const probe = document.createElement('span')
probe.hidden = true

/** One of the page's own colours as the theme has it now: a property alone would say both themes'. */
export function colour(name) {
  if (!probe.isConnected) document.body.append(probe)
  probe.style.color = `var(--${name})`
  return getComputedStyle(probe).color
}

const SHAPES = {
  COUNTRY: 'ellipse',
  PERSON: 'round-rectangle',
  ORGANIZATION: 'round-hexagon',
  SYSTEM: 'diamond',
  INITIATIVE: 'round-pentagon',
  AGREEMENT: 'rectangle',
  ISSUE: 'round-triangle',
  PLACE: 'vee',
}
const SIZES = { COUNTRY: 44, PERSON: 26 }

function styles() {
  const [ink, line, surface, muted] = ['ink', 'line', 'surface', 'muted'].map(colour)
  const groups = ['pledge', 'supports', 'calls-for', 'opposes', 'meeting', 'mc', 'mx', 'milestone']
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        'font-size': 11,
        'font-family': 'system-ui, sans-serif',
        color: ink,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': 110,
        'text-outline-color': surface,
        'text-outline-width': 2,
        'background-color': muted,
        'border-width': 1.5,
        'border-color': surface,
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)',
        'min-zoomed-font-size': 7,
      },
    },
    ...Object.keys(SHAPES).map((type) => ({
      selector: `node[type="${type}"]`,
      style: { 'background-color': colour(`type-${type.toLowerCase()}`) },
    })),
    { selector: 'node[?group]', style: { 'border-style': 'double', 'border-width': 4, 'border-color': ink } },
    { selector: 'node.pinned', style: { 'border-color': ink, 'border-width': 3 } },
    {
      selector: ':selected',
      style: {
        'border-color': colour('accent'),
        'border-width': 4,
        'line-color': colour('accent'),
        'target-arrow-color': colour('accent'),
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'arrow-scale': 0.9,
        'line-color': line,
        label: 'data(label)',
        'font-size': 9,
        'font-family': 'system-ui, sans-serif',
        color: muted,
        'text-rotation': 'autorotate',
        'text-outline-color': surface,
        'text-outline-width': 2,
        'min-zoomed-font-size': 8,
      },
    },
    ...groups.map((g) => ({
      selector: `edge[group="${g}"]`,
      style: { 'line-color': colour(g), 'target-arrow-color': colour(g), color: colour(g) },
    })),
    { selector: 'edge[?directed]', style: { 'target-arrow-shape': 'triangle' } },
  ]
}

const MUTUAL = new Set(['MET', 'ESTABLISHED_TIES_WITH', 'CUT_TIES_WITH'])

const nodeData = (node) => ({
  id: node.id,
  name: node.name,
  type: node.type,
  group: node.members ? 1 : 0,
  shape: SHAPES[node.type] ?? 'ellipse',
  size: node.members ? 50 : (SIZES[node.type] ?? 32),
})

const edgeData = (edge) => ({
  id: edge.id,
  source: edge.from,
  target: edge.to,
  group: groupOf(edge.type),
  directed: MUTUAL.has(edge.type) ? 0 : 1,
  label: edge.count > 1 ? `${edge.label} ×${edge.count}` : edge.label,
  width: Math.min(6, 1.2 + Math.log2(edge.count)),
})

/** The way in which nodes find their places; new ones find theirs around those that are there. */
const layout = (cy, fresh) => ({
  name: 'cose',
  animate: false,
  randomize: fresh,
  fit: true,
  padding: 30,
  nodeDimensionsIncludeLabels: true,
  idealEdgeLength: () => 150,
  nodeRepulsion: () => 40_000,
  edgeElasticity: () => 120,
  gravity: 0.35,
  numIter: cy.nodes().length > 120 ? 500 : 1000,
})

/**
 * Opens a canvas in an element.
 * @param tell gets `node` or `edge` with an id when one is chosen, and `pin` when one was dragged
 */
export function openCanvas(container, tell) {
  declareStyles()
  container.classList.add('__________cytoscape_container')
  const cy = cytoscape({
    container,
    style: styles(),
    minZoom: 0.1,
    maxZoom: 3,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    pixelRatio: 1.5,
  })
  cy.on('tap', 'node', (event) => tell('node', event.target.id()))
  cy.on('tap', 'edge', (event) => tell('edge', event.target.id()))
  cy.on('dragfree', 'node', (event) => tell('pin', event.target.id()))
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const repaint = () => cy.style(styles())
  dark.addEventListener('change', repaint)
  const themes = new MutationObserver(repaint)
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return {
    cy,
    /** Draws a picture; what is drawn already stays where it is. */
    draw({ nodes, edges }, pinned) {
      const fresh = cy.nodes().length === 0
      const ids = new Set([...nodes, ...edges].map((e) => e.id))
      const added = [...nodes, ...edges].some((e) => cy.getElementById(e.id).empty())
      cy.batch(() => {
        cy.elements()
          .filter((e) => !ids.has(e.id()))
          .remove()
        for (const node of nodes) {
          const known = cy.getElementById(node.id)
          if (known.nonempty()) known.data(nodeData(node))
          else cy.add({ group: 'nodes', data: nodeData(node) })
        }
        for (const edge of edges) {
          const known = cy.getElementById(edge.id)
          if (known.nonempty()) known.data(edgeData(edge))
          else cy.add({ group: 'edges', data: edgeData(edge) })
        }
        cy.nodes().forEach((node) => {
          const held = pinned.has(node.id())
          node.toggleClass('pinned', held)
          if (held) node.lock()
          else node.unlock()
        })
      })
      if (added && cy.nodes().length) {
        cy.layout(layout(cy, fresh)).run()
      }
      // What is pinned can still be dragged by hand; locked, it only stands still while others are laid out.
      cy.nodes().unlock()
    },
    fit: () => cy.animate({ fit: { padding: 30 } }, { duration: 200 }),
    close() {
      dark.removeEventListener('change', repaint)
      themes.disconnect()
      cy.destroy()
    },
  }
}
