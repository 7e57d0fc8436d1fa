import { NoDiff as NoDiff_5de5e5ce929442280e9a573d85287e80 } from '../../../../src/admin/search/NoDiff'
import { ToDocument as ToDocument_6e0ead7115f32ae77a39d8564cfa9028 } from '../../../../src/admin/queue/ToDocument'
import { QueueView as QueueView_9f9f356e6f99727b8d465bad0bd63368 } from '../../../../src/admin/queue/QueueView'
import { EditionsPanel as EditionsPanel_be52151a5e439897a328940ffe91350b } from '../../../../src/admin/editions/EditionsPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PartialDateInput as PartialDateInput_9c9730fdab4c4ca83d9afba19f33e4ff } from '../../../../src/admin/partialDate/PartialDateInput'
import { RowLabel as RowLabel_863f6f3d9701661a04cedacd497baced } from '../../../../src/admin/rowLabel/RowLabel'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { SaveButton as SaveButton_d7858b733c4a82dfbf51f99c6d2a2fca } from '../../../../src/admin/save/SaveButton'
import { DayInput as DayInput_25b344b8430343d4d55590fd4fadd04f } from '../../../../src/admin/day/DayInput'
import { CurrentPassword as CurrentPassword_69a597d9eed2069cfd17965b9adc01d2 } from '../../../../src/admin/account/CurrentPassword'
import { AccountActions as AccountActions_d94caedd8c3def37f7767e8d56490c2f } from '../../../../src/admin/account/AccountActions'
import { AtCell as AtCell_1d6b41745fe63ecf7865a84360f27e1f } from '../../../../src/admin/audit/cells'
import { ActorCell as ActorCell_1d6b41745fe63ecf7865a84360f27e1f } from '../../../../src/admin/audit/cells'
import { ActionCell as ActionCell_1d6b41745fe63ecf7865a84360f27e1f } from '../../../../src/admin/audit/cells'
import { TypeCell as TypeCell_1d6b41745fe63ecf7865a84360f27e1f } from '../../../../src/admin/audit/cells'
import { DocumentCell as DocumentCell_1d6b41745fe63ecf7865a84360f27e1f } from '../../../../src/admin/audit/cells'
import { StageCell as StageCell_1d6b41745fe63ecf7865a84360f27e1f } from '../../../../src/admin/audit/cells'
import { WithdrawConsent as WithdrawConsent_d1511fe609ec7cdde98e7d36df22305f } from '../../../../src/admin/consents/WithdrawConsent'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { Languages as Languages_d16f1f9492055fa42349404df9912bd1 } from '../../../../src/admin/signIn/Languages'
import { RestoreForAdministrators as RestoreForAdministrators_1677e84bdabeb8fd20fdd016ee4c06cb } from '../../../../src/admin/versions/RestoreForAdministrators'
import { Dashboard as Dashboard_e57afc99291726bda4e4e9629bc62236 } from '../../../../src/admin/dashboard/Dashboard'
import { ForgotPassword as ForgotPassword_1b2486bfb3ffda9e734b59290a9568b5 } from '../../../../src/admin/signIn/ForgotPassword'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/search/NoDiff#NoDiff": NoDiff_5de5e5ce929442280e9a573d85287e80,
  "/src/admin/queue/ToDocument#ToDocument": ToDocument_6e0ead7115f32ae77a39d8564cfa9028,
  "/src/admin/queue/QueueView#QueueView": QueueView_9f9f356e6f99727b8d465bad0bd63368,
  "/src/admin/editions/EditionsPanel#EditionsPanel": EditionsPanel_be52151a5e439897a328940ffe91350b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/partialDate/PartialDateInput#PartialDateInput": PartialDateInput_9c9730fdab4c4ca83d9afba19f33e4ff,
  "/src/admin/rowLabel/RowLabel#RowLabel": RowLabel_863f6f3d9701661a04cedacd497baced,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/admin/save/SaveButton#SaveButton": SaveButton_d7858b733c4a82dfbf51f99c6d2a2fca,
  "/src/admin/day/DayInput#DayInput": DayInput_25b344b8430343d4d55590fd4fadd04f,
  "/src/admin/account/CurrentPassword#CurrentPassword": CurrentPassword_69a597d9eed2069cfd17965b9adc01d2,
  "/src/admin/account/AccountActions#AccountActions": AccountActions_d94caedd8c3def37f7767e8d56490c2f,
  "/src/admin/audit/cells#AtCell": AtCell_1d6b41745fe63ecf7865a84360f27e1f,
  "/src/admin/audit/cells#ActorCell": ActorCell_1d6b41745fe63ecf7865a84360f27e1f,
  "/src/admin/audit/cells#ActionCell": ActionCell_1d6b41745fe63ecf7865a84360f27e1f,
  "/src/admin/audit/cells#TypeCell": TypeCell_1d6b41745fe63ecf7865a84360f27e1f,
  "/src/admin/audit/cells#DocumentCell": DocumentCell_1d6b41745fe63ecf7865a84360f27e1f,
  "/src/admin/audit/cells#StageCell": StageCell_1d6b41745fe63ecf7865a84360f27e1f,
  "/src/admin/consents/WithdrawConsent#WithdrawConsent": WithdrawConsent_d1511fe609ec7cdde98e7d36df22305f,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/signIn/Languages#Languages": Languages_d16f1f9492055fa42349404df9912bd1,
  "/src/admin/versions/RestoreForAdministrators#RestoreForAdministrators": RestoreForAdministrators_1677e84bdabeb8fd20fdd016ee4c06cb,
  "/src/admin/dashboard/Dashboard#Dashboard": Dashboard_e57afc99291726bda4e4e9629bc62236,
  "/src/admin/signIn/ForgotPassword#ForgotPassword": ForgotPassword_1b2486bfb3ffda9e734b59290a9568b5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
