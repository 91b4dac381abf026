/** Manara's own icons on a 24 grid: path data, then circles as `[cx, cy, r]`. Dots are filled. */
type Drawing = {
  path?: string
  circles?: readonly (readonly [number, number, number])[]
  dots?: readonly (readonly [number, number, number])[]
}

export const drawings = {
  today: { path: 'M6.5 20.3h11M8.3 20.3v-7.3a3.7 3.7 0 0 1 7.4 0v7.3M12 3.7v2.6M4.6 8.7l2.1 1.3M19.4 8.7l-2.1 1.3' },
  person: { path: 'M5 20v-1.5a7 7 0 0 1 14 0V20z', circles: [[12, 7, 3.25]] },
  site: { path: 'M5 20.5V11a7 7 0 0 1 14 0v9.5zM5 13h14M12 13v7.5' },
  routine: { path: 'M5 12a7 7 0 0 1 12.2-4.7L19 9M19 4.8V9h-4.2M19 12a7 7 0 0 1-12.2 4.7L5 15M5 19.2V15h4.2' },
  tower: { path: 'M6.5 20.5h11M8 20.5l1-9h6l1 9M10 11.5V8a2 2 0 0 1 4 0v3.5M8.6 15.5h6.8' },
  settings: {
    path: 'M4 8h8M16.5 8H20M4 16h3.5M12 16h8',
    circles: [
      [14.25, 8, 2.25],
      [9.75, 16, 2.25],
    ],
  },
  back: { path: 'M14.5 6.5 9 12l5.5 5.5' },
  forward: { path: 'M9.5 6.5 15 12l-5.5 5.5' },
  down: { path: 'M6.5 9.5 12 15l5.5-5.5' },
  chat: { path: 'M4.5 19.5V12a7.5 7.5 0 1 1 4 6.6z' },
  inbox: { path: 'M4.5 20.3V11.5a7.5 7.5 0 0 1 15 0v5.3H8.7zM9 11.7h6' },
  more: {
    dots: [
      [6, 12, 1.6],
      [12, 12, 1.6],
      [18, 12, 1.6],
    ],
  },
  grip: {
    dots: [
      [9, 6.5, 1.4],
      [15, 6.5, 1.4],
      [9, 12, 1.4],
      [15, 12, 1.4],
      [9, 17.5, 1.4],
      [15, 17.5, 1.4],
    ],
  },
  pencil: { path: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM14 7l3 3' },
  eye: { path: 'M3 12c2.2-4 5.2-6 9-6s6.8 2 9 6c-2.2 4-5.2 6-9 6s-6.8-2-9-6z', circles: [[12, 12, 2.6]] },
  hidden: { path: 'M3 12c2.2-4 5.2-6 9-6s6.8 2 9 6c-2.2 4-5.2 6-9 6s-6.8-2-9-6zM5 19 19 5' },
  send: { path: 'M4.5 12h14M13 6.5l6 5.5-6 5.5' },
  file: { path: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6' },
  check: { path: 'M5 12.5l4.5 4.5L19 7.5' },
  lock: { path: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3' },
  phone: {
    path: 'M6 4.5h3l1.5 4-2 1.5a10 10 0 0 0 5.5 5.5l1.5-2 4 1.5v3a1.8 1.8 0 0 1-2 1.8C10.5 19.3 4.7 13.5 4.2 6.5A1.8 1.8 0 0 1 6 4.5z',
  },
  clock: { path: 'M12 7.5V12l3 2', circles: [[12, 12, 8]] },
  funnel: { path: 'M4.5 7h15M7.5 12h9M10.5 17h3' },
  mail: { path: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5' },
  warn: { path: 'M12 4.5 20.5 19h-17zM12 10v4.5M12 16.7v.1' },
  copy: { path: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4' },
  info: { path: 'M12 11v5.5M12 7.6v.1', circles: [[12, 12, 8]] },
  plus: { path: 'M12 5.5v13M5.5 12h13' },
  server: { path: 'M4 6h16v5H4zM4 13h16v5H4zM7.5 8.5h.1M7.5 15.5h.1' },
  search: { path: 'M15.8 15.8 20 20', circles: [[11, 11, 6.5]] },
  flag: { path: 'M6 20.5V4M6 4.5h11l-2.5 4 2.5 4H6' },
  close: { path: 'M6.5 6.5l11 11M17.5 6.5l-11 11' },
  globe: { path: 'M4 12h16M12 4c2.6 2.3 3.7 5 3.7 8s-1.1 5.7-3.7 8c-2.6-2.3-3.7-5-3.7-8S9.4 6.3 12 4z', circles: [[12, 12, 8]] },
  undo: { path: 'M8.5 5 4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-3' },
  redo: { path: 'M15.5 5l4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h3' },
  handset: { path: 'M8 3.5h8a1.2 1.2 0 0 1 1.2 1.2v14.6a1.2 1.2 0 0 1-1.2 1.2H8a1.2 1.2 0 0 1-1.2-1.2V4.7A1.2 1.2 0 0 1 8 3.5zM11 17.8h2' },
  tablet: { path: 'M5.5 4h13v16h-13zM11 17.5h2' },
  desktop: { path: 'M3.5 5h17v11h-17zM9 19.5h6M12 16v3.5' },
  play: { path: 'M8 5.5v13l10.5-6.5z' },
  mic: {
    path: 'M12 3.5a2.8 2.8 0 0 1 2.8 2.8v5.200a2.8 2.8 0 0 1-5.6 0V6.300A2.8 2.8 0 0 1 12 3.5zM6 11.300a6 6 0 0 0 12 0M12 17.300v3.200',
  },
  picture: { path: 'M4 5h16v14H4zM4 16l5-4.5 4 3.5 3-2.5 4 3.5', circles: [[9, 9, 1.4]] },
  link: { path: 'M10 14l4-4M8.5 11.5 6 14a3 3 0 0 0 4.2 4.2l2.3-2.3M15.5 12.5 18 10a3 3 0 0 0-4.2-4.2l-2.3 2.3' },
  download: { path: 'M12 4.5v11M7.5 11.5 12 16l4.5-4.5M5 19.5h14' },
  publish: { path: 'M12 19V5.5M7.5 9.5 12 5l4.5 4.5M5 19.5h14' },
  calendar: { path: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7' },
  open: { path: 'M13.5 5H19v5.5M19 5l-8 8M17 14v5H5V7h5' },
  up: { path: 'M6.5 14.5 12 9l5.5 5.5' },
  trash: { path: 'M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5' },
  key: { path: 'M12 12h8.500M17.500 12v3.200', circles: [[8.25, 12, 3.75]] },
  moon: { path: 'M19.500 14.2A8 8 0 1 1 10.300 4.500a6.300 6.300 0 0 0 9.200 9.700z' },
  sun: {
    path: 'M12 3.500v2M12 18.500v2M3.500 12h2M18.500 12h2M6 6l1.400 1.400M16.600 16.600 18 18M18 6l-1.400 1.400M7.400 16.600 6 18',
    circles: [[12, 12, 3.75]],
  },
  leave: { path: 'M10 5H5v14h5M9.500 12H20M16 8l4 4-4 4' },
  stop: { path: 'M7 7h10v10H7z' },
} as const satisfies Record<string, Drawing>

export type IconName = keyof typeof drawings
