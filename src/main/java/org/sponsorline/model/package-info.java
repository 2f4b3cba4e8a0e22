/// The record as values: organizations, editions, agreements, milestones, figures, sources and what they cite.
package org.sponsorline.model;
