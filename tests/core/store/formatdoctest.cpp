#include "tests/core/store/files.h"

namespace moderato::test {
namespace {

class FormatDocumentation : public Files {};

TEST_F(FormatDocumentation, NamesEveryTableViewAndColumn)
{
    const QByteArray page = bytesOf(QStringLiteral(MODERATO_CASES "/../../docs/file-format.md"));
    madeFile(RandomEvents({61, 2}).event());
    const QStringList names =
        Sqlite(path()).texts("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') UNION "
                             "SELECT info.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS info "
                             "WHERE s.type = 'table'");
    EXPECT_GT(names.size(), 90);
    for (const QString& name : names)
        EXPECT_TRUE(page.contains(QStringLiteral("`%1`").arg(name).toUtf8())) << name.toStdString();
}

}  // namespace
}  // namespace moderato::test
