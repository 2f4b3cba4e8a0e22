/// The record as values: organizations, editions, agreements, milestones, figures, sources and what they cite. There are
/// as many files as the format has objects, so that whoever knows the one finds the other.
package org.sponsorline.model;
