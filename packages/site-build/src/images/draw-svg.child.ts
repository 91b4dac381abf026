import { buffer } from 'node:stream/consumers'
import { Resvg } from '@resvg/resvg-js'

// A process of its own: reads one drawing, writes its PNG, ends. Whatever the drawing does, it does it to this process alone.
const longerSide = 1600
const svg = await buffer(process.stdin)
const { width, height } = new Resvg(svg)
if (!(width > 0 && height > 0 && width / height < 40 && height / width < 40)) process.exit(2)
const fitTo = width >= height ? ({ mode: 'width', value: longerSide } as const) : ({ mode: 'height', value: longerSide } as const)
process.stdout.write(new Resvg(svg, { fitTo }).render().asPng())
