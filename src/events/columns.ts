// The columns of the event tables that others publish, in their order.

/** GDELT 2.0 events: no header line, parted by tabs. */
export const GDELT_EVENT_COLUMNS: readonly string[] = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actor('Actor1'),
  ...actor('Actor2'),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...geo('Actor1Geo'),
  ...geo('Actor2Geo'),
  ...geo('ActionGeo'),
  ...['DATEADDED', 'SOURCEURL'],
]

/** GDELT 2.0 Global Knowledge Graph (2.1): no header line, parted by tabs. */
export const GDELT_GKG_COLUMNS: readonly string[] = [
  ...['GKGRECORDID', 'DATE', 'SourceCollectionIdentifier', 'SourceCommonName', 'DocumentIdentifier', 'Counts'],
  ...['V2Counts', 'Themes', 'V2Themes', 'Locations', 'V2Locations', 'Persons', 'V2Persons', 'Organizations'],
  ...['V2Organizations', 'V2Tone', 'Dates', 'GCAM', 'SharingImage', 'RelatedImages', 'SocialImageEmbeds'],
  ...['SocialVideoEmbeds', 'Quotations', 'AllNames', 'Amounts', 'TranslationInfo', 'Extras'],
]

/** ICEWS coded events: with a header line, parted by tabs. */
export const ICEWS_COLUMNS: readonly string[] = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code'],
  ...['Intensity', 'Target Name', 'Target Sectors', 'Target Country', 'Story ID', 'Sentence Number', 'Publisher'],
  ...['City', 'District', 'Province', 'Country', 'Latitude', 'Longitude'],
]

/** POLECAT: with a header line, parted by tabs. */
export const POLECAT_COLUMNS: readonly string[] = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...['Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title'],
  ...['Actor Name Raw', 'Wikipedia Actor ID'],
  ...['Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors'],
  ...['Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID'],
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID'],
  ...['Raw Placename', 'Feature Type', 'Source', 'Publication Date'],
  ...['Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version'],
]

function actor(name: string): readonly string[] {
  const parts = ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code']
  return [...parts, 'Type1Code', 'Type2Code', 'Type3Code'].map((part) => name + part)
}

function geo(name: string): readonly string[] {
  return ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (part) => `${name}_${part}`,
  )
}
