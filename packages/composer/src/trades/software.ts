import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const software: Trade = {
  id: 'software',
  words: {
    strong:
      'software*, web developer*, app developer*, developer*, programmer*, saas, web design*, web agency, startup, start-up, mobile app*, app, apps, plugin, open source, it support, it service*, webentwick*, webdesign*, entwickler*, programmierer*, developpeur*, desarrollador*, sviluppator*, programista, yazilim*, برمجه, مبرمج*, مبرمجه, مطور*, مطوره, تطبيق*, تطبيقات, مواقع الكترونيه, برمجيات, شركه تقنيه, تقنيه معلومات, دعم فني, تصميم مواقع',
    likely:
      'websites for, api, dashboard, platform, automation, cloud, code, hosting, invoicing app, منصه, متاجر الكترونيه, ذكاء اصطناعي, انظمه',
    hint: 'data, users, online tool, tool, integration*, ui, ux, بيانات, نظام, حلول',
  },
  goods:
    'website*, web app*, app*, api*, dashboard*, automation, integration*, hosting, maintenance, support, data migration, online shop*, ui design, ux, security audit*, chatbots, مواقع*, تطبيقات*, متاجر*, انظمه*, لوحات تحكم, ربط*, صيانه*, استضافه, دعم*, برامج*, بوتات',
  ask: [{ key: 'topic', kind: 'line' }],
  orders: craftOrders,
  presets: ['grid', 'dark', 'light', 'ink', 'grid'],
  warmth: 'cool',
  hasHours: false,
}
