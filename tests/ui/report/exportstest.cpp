#include "ui/report/exports.h"

#include "tests/support/outcome.h"
#include "tests/support/sample.h"
#include "tests/support/scriptedrun.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Asks for sheets of the sample as a table, as the window does.
class TableOfSheets : public testing::Test {
protected:
    TableOfSheets()
    {
        m_request.format = ExportFormat::Csv;
        m_request.session = m_event.sessions.first().id;
        m_request.agenda = m_event.sessions.first().agendas.first().id;
    }

    Done write(const QList<Sheet>& sheets)
    {
        m_request.options.sheets = sheets;
        return exportTo(path(), m_event, m_request);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("out.csv")); }
    QString written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
    Event m_event = sampleEvent();
    ExportRequest m_request;
};

TEST_F(TableOfSheets, isRefusedWhereItCanNotHoldThem)
{
    EXPECT_TRUE(failedSaying(write({Sheet::RunOfShow, Sheet::Chair}), QStringLiteral("Run of show")));
    EXPECT_TRUE(failedSaying(write({Sheet::RunOfShow, Sheet::After}), QStringLiteral("Afterwards")));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(TableOfSheets, tellsOfTheWantedRun)
{
    ScriptedRun rehearsal(m_event, RunKind::Rehearsal);
    rehearsal.begin(minutes(7));
    ScriptedRun real(m_event);
    real.begin(minutes(2));
    m_request.options.runs = {rehearsal.run(), real.run()};
    EXPECT_TRUE(succeeded(write({Sheet::After})));
    EXPECT_FALSE(written().contains(QStringLiteral("rehearsal")));
    m_request.options.run = rehearsal.run().id;
    EXPECT_TRUE(succeeded(write({Sheet::After})));
    EXPECT_TRUE(written().contains(QStringLiteral("This was a rehearsal.")));
}

TEST_F(TableOfSheets, isThePlanIfNothingElseIsWanted)
{
    EXPECT_TRUE(succeeded(write({})));
    const QString plan = written();
    EXPECT_TRUE(plan.contains(QStringLiteral("Starts after")));
    EXPECT_TRUE(succeeded(write({Sheet::RunOfShow})));
    EXPECT_EQ(written(), plan);
}

}  // namespace
}  // namespace moderato::test
