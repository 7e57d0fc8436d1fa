import { NumberInput as NumberInput_2d0d7bc547128e0b67df9561e89b2caf } from '../../../../src/desk/admin/number/NumberInput'
import { NoDiff as NoDiff_eb0c045482e26891f95c29ccce785958 } from '../../../../src/desk/admin/search/NoDiff'
import { SaveAgain as SaveAgain_4191d8e6464fc8264fbb8b8a932f8854 } from '../../../../src/desk/payload/admin/saving/SaveAgain'
import { ToDocument as ToDocument_edc940f45d472c7c72f5f3cf0db281f0 } from '../../../../src/desk/admin/worklist/ToDocument'
import { WorklistView as WorklistView_f4807ca3850a5a052229b459fd1dd3cc } from '../../../../src/desk/admin/worklist/WorklistView'
import { SentBack as SentBack_c18d5f02daa05e77cfe9677087e15cb4 } from '../../../../src/desk/admin/discussion/SentBack'
import { EditionsPanel as EditionsPanel_df066f1e3ffd8577bd4eb5802b81ad0f } from '../../../../src/desk/admin/editions/EditionsPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeature as PasteFeature_3f00704d4815b23ae73eaff320ea96ba } from '../../../../src/desk/admin/paste/PasteFeature'
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
import { PartialDateInput as PartialDateInput_76f2e8daa066bde77be77f1e23d0550d } from '../../../../src/desk/admin/partialDate/PartialDateInput'
import { RowLabel as RowLabel_101ad5c4436646c563a6335bbb3591f1 } from '../../../../src/desk/admin/rowLabel/RowLabel'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { OpenCommentsCell as OpenCommentsCell_e25bea56e9b7693dc1b70c54097012ed } from '../../../../src/desk/admin/discussion/OpenCommentsCell'
import { SaveButton as SaveButton_9bf10f92de73f962e28beb4a0b77406b } from '../../../../src/desk/admin/save/SaveButton'
import { DayInput as DayInput_490f644064fed8313a3e0c19a54da8e6 } from '../../../../src/desk/admin/day/DayInput'
import { CurrentPassword as CurrentPassword_d58681ac138f4b036b4cd0a3d036fdda } from '../../../../src/desk/admin/account/CurrentPassword'
import { AccountActions as AccountActions_9bcd326309c09f3427dce25d4d3e362b } from '../../../../src/desk/admin/account/AccountActions'
import { AtCell as AtCell_6d0eceaeedff971bad268abffa08ed71 } from '../../../../src/desk/admin/audit/cells'
import { ActorCell as ActorCell_6d0eceaeedff971bad268abffa08ed71 } from '../../../../src/desk/admin/audit/cells'
import { ActionCell as ActionCell_6d0eceaeedff971bad268abffa08ed71 } from '../../../../src/desk/admin/audit/cells'
import { TypeCell as TypeCell_6d0eceaeedff971bad268abffa08ed71 } from '../../../../src/desk/admin/audit/cells'
import { DocumentCell as DocumentCell_6d0eceaeedff971bad268abffa08ed71 } from '../../../../src/desk/admin/audit/cells'
import { StageCell as StageCell_6d0eceaeedff971bad268abffa08ed71 } from '../../../../src/desk/admin/audit/cells'
import { WithdrawConsent as WithdrawConsent_33dac45da4cc6f9607ed3dd09a7d7d93 } from '../../../../src/desk/admin/consents/WithdrawConsent'
import { Icon as Icon_b13c704654020421082f30dc992b018c } from '../../../../src/desk/admin/brand/Icon'
import { Logo as Logo_214855a8375f0a8fac4d69c3af3447a0 } from '../../../../src/desk/admin/brand/Logo'
import { Languages as Languages_0bf2fa51fdf249469294eb0775ca6a1b } from '../../../../src/desk/admin/signIn/Languages'
import { RestoreForAdministrators as RestoreForAdministrators_6ff8786a74cd964c279b4973b3c76bec } from '../../../../src/desk/payload/admin/RestoreForAdministrators'
import { Dashboard as Dashboard_49a770fb151c3a6a7d8236b1870a429d } from '../../../../src/desk/admin/dashboard/Dashboard'
import { ForgotPassword as ForgotPassword_d9d1a51425b8f4a5b8925fb2ec141e2c } from '../../../../src/desk/admin/signIn/ForgotPassword'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/desk/admin/number/NumberInput#NumberInput": NumberInput_2d0d7bc547128e0b67df9561e89b2caf,
  "/src/desk/admin/search/NoDiff#NoDiff": NoDiff_eb0c045482e26891f95c29ccce785958,
  "/src/desk/payload/admin/saving/SaveAgain#SaveAgain": SaveAgain_4191d8e6464fc8264fbb8b8a932f8854,
  "/src/desk/admin/worklist/ToDocument#ToDocument": ToDocument_edc940f45d472c7c72f5f3cf0db281f0,
  "/src/desk/admin/worklist/WorklistView#WorklistView": WorklistView_f4807ca3850a5a052229b459fd1dd3cc,
  "/src/desk/admin/discussion/SentBack#SentBack": SentBack_c18d5f02daa05e77cfe9677087e15cb4,
  "/src/desk/admin/editions/EditionsPanel#EditionsPanel": EditionsPanel_df066f1e3ffd8577bd4eb5802b81ad0f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/desk/admin/paste/PasteFeature#PasteFeature": PasteFeature_3f00704d4815b23ae73eaff320ea96ba,
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
  "/src/desk/admin/partialDate/PartialDateInput#PartialDateInput": PartialDateInput_76f2e8daa066bde77be77f1e23d0550d,
  "/src/desk/admin/rowLabel/RowLabel#RowLabel": RowLabel_101ad5c4436646c563a6335bbb3591f1,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/desk/admin/discussion/OpenCommentsCell#OpenCommentsCell": OpenCommentsCell_e25bea56e9b7693dc1b70c54097012ed,
  "/src/desk/admin/save/SaveButton#SaveButton": SaveButton_9bf10f92de73f962e28beb4a0b77406b,
  "/src/desk/admin/day/DayInput#DayInput": DayInput_490f644064fed8313a3e0c19a54da8e6,
  "/src/desk/admin/account/CurrentPassword#CurrentPassword": CurrentPassword_d58681ac138f4b036b4cd0a3d036fdda,
  "/src/desk/admin/account/AccountActions#AccountActions": AccountActions_9bcd326309c09f3427dce25d4d3e362b,
  "/src/desk/admin/audit/cells#AtCell": AtCell_6d0eceaeedff971bad268abffa08ed71,
  "/src/desk/admin/audit/cells#ActorCell": ActorCell_6d0eceaeedff971bad268abffa08ed71,
  "/src/desk/admin/audit/cells#ActionCell": ActionCell_6d0eceaeedff971bad268abffa08ed71,
  "/src/desk/admin/audit/cells#TypeCell": TypeCell_6d0eceaeedff971bad268abffa08ed71,
  "/src/desk/admin/audit/cells#DocumentCell": DocumentCell_6d0eceaeedff971bad268abffa08ed71,
  "/src/desk/admin/audit/cells#StageCell": StageCell_6d0eceaeedff971bad268abffa08ed71,
  "/src/desk/admin/consents/WithdrawConsent#WithdrawConsent": WithdrawConsent_33dac45da4cc6f9607ed3dd09a7d7d93,
  "/src/desk/admin/brand/Icon#Icon": Icon_b13c704654020421082f30dc992b018c,
  "/src/desk/admin/brand/Logo#Logo": Logo_214855a8375f0a8fac4d69c3af3447a0,
  "/src/desk/admin/signIn/Languages#Languages": Languages_0bf2fa51fdf249469294eb0775ca6a1b,
  "/src/desk/payload/admin/RestoreForAdministrators#RestoreForAdministrators": RestoreForAdministrators_6ff8786a74cd964c279b4973b3c76bec,
  "/src/desk/admin/dashboard/Dashboard#Dashboard": Dashboard_49a770fb151c3a6a7d8236b1870a429d,
  "/src/desk/admin/signIn/ForgotPassword#ForgotPassword": ForgotPassword_d9d1a51425b8f4a5b8925fb2ec141e2c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
