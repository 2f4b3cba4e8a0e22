/// Who may see what of a record, and the record as such an audience may see it.
package org.sponsorline.query.audience;
