#include "core/edit/sharing.h"

#include "core/plan/fields.h"
#include "core/plan/rowstates.h"
#include "tests/support/randomevent.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// "person.email" and so on: every field of any row that has such a name.
QStringList fieldsNamed(const QStringList& names)
{
    QStringList found;
    forEachKind([&]<class T>() {
        forEachField<T>([&](const auto& field) {
            if (names.contains(QLatin1String(field.name)))
                found.append(QLatin1String(Row<T>::table) + u'.' + QLatin1String(field.name));
        });
    });
    return found;
}

TEST(Sharing, LeavesOutWaysToReachPeopleAndInternalNotes)
{
    EXPECT_EQ(fieldsNamed(privateFields()).join(u' ').toStdString(),
              "person.email person.phone person.note participant.note agenda.note segment.note");
}

RC_GTEST_PROP(Sharing, EmptiesThePrivateFieldsAndNothingElse, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    RowStates rows = rowStates(event);
    for (RowState& row : rows)
        for (auto field = row.fields.begin(); field != row.fields.end(); ++field)
            if (privateFields().contains(field.key()))
                *field = QString();
    RC_ASSERT(rowStates(withoutPrivate(event)) == rows);
}

}  // namespace
}  // namespace moderato::test
