// What is shown of an article `n` wherever it is named: all but its text.
n { .id, .url, .headline, .agency, .authors, .published, .updated, .language, .place, .date, .recordedAt, .retractedAt, .key }
