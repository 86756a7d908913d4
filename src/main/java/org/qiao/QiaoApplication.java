package org.qiao;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Qiao: one Spring Boot application, one Vaadin web UI, one MariaDB. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Qiao")
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.COMPACT_STYLESHEET)
@StyleSheet("context://qiao.css")
@Meta(name = "description", content = "Qiao 桥")
@Viewport("width=device-width, initial-scale=1")
public class QiaoApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(QiaoApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icon.svg", "any");
    }
}
