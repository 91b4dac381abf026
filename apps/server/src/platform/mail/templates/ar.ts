import type { Templates } from './kinds.ts'

export const arabic: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'رابط تسجيل الدخول',
    lines: [`افتح هذا الرابط لتسجيل الدخول. يعمل مرة واحدة، خلال ${minutes} دقيقة.`],
    button: { label: 'تسجيل الدخول', link },
    note: 'لم تطلب ذلك؟ إذن لا داعي لفعل أي شيء.',
  }),
  verify_address: ({ link }) => ({
    subject: 'يرجى تأكيد بريدك',
    lines: ['أكّد أن هذا البريد لك، لتصلك الرسائل المتعلقة بمواقعك.'],
    button: { label: 'تأكيد البريد', link },
    note: 'لم تطلب ذلك؟ إذن لا داعي لفعل أي شيء.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'تعيين كلمة مرور جديدة',
    lines: [`افتح هذا الرابط لتعيين كلمة مرور جديدة. يعمل مرة واحدة، خلال ${minutes} دقيقة. تبقى كلمة مرورك القديمة صالحة حتى ذلك الحين.`],
    button: { label: 'تعيين كلمة المرور', link },
    note: 'لم تطلب ذلك؟ إذن لا داعي لفعل أي شيء.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `دعوة من ${inviter} إلى ${workspace}`,
    lines: [`يودّ ${inviter} العمل معك في ${workspace}.`, `تبقى الدعوة صالحة ${days} أيام.`],
    button: { label: 'قبول الدعوة', link },
    note: 'لا تعرف المرسل؟ إذن لا داعي لفعل أي شيء.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `رسالة جديدة من ${site}`,
    lines: [`وصلتك رسالة عبر ${site}:`],
    table: answers,
    button: { label: 'فتح في منارة', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} على الهواء الآن`,
    lines: [`أصبح ${site} منشورًا. يمكن للجميع رؤيته على هذا العنوان:`],
    button: { label: 'فتح الموقع', link },
  }),
}
