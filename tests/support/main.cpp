#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

/// For tests without a screen: nothing of the machine's or the user's settings gets in.
int main(int argc, char** argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    spdlog::set_level(spdlog::level::off);
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
