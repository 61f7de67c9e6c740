<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1">
 <!-- the same with English labels: load it by hand, or put it in the place of incidents.qml -->
 <abstract>Colour and shape: type. Size: people killed. Hollow and dashed: the place is approximate (precision 4 and above). Black edge: confirmed. Dotted ring: claimed. Cross: denied.</abstract>
 <temporal enabled="1" mode="2" limitMode="1" startField="date_start" endField="date_end" fixedDuration="0" durationUnit="d" durationField="" accumulate="0" startExpression="" endExpression="">
  <fixedRange><start></start><end></end></fixedRange>
 </temporal>
 <renderer-v2 type="categorizedSymbol" attr="type" symbollevels="0" enableorderby="1" forceraster="0">
  <categories>
   <category value="shelling" symbol="0" label="Shelling" render="true"/>
   <category value="airstrike" symbol="1" label="Air strike" render="true"/>
   <category value="drone_strike" symbol="2" label="Drone strike" render="true"/>
   <category value="missile_strike" symbol="3" label="Missile strike" render="true"/>
   <category value="armed_clash" symbol="4" label="Armed clash" render="true"/>
   <category value="attack" symbol="5" label="Attack" render="true"/>
   <category value="explosion" symbol="6" label="Explosion" render="true"/>
   <category value="shootdown" symbol="7" label="Shootdown" render="true"/>
   <category value="territorial_change" symbol="8" label="Territorial change" render="true"/>
   <category value="ceasefire_violation" symbol="9" label="Ceasefire violation" render="true"/>
   <category value="abduction_arrest" symbol="10" label="Abduction or arrest" render="true"/>
   <category value="protest" symbol="11" label="Protest" render="true"/>
   <category value="displacement" symbol="12" label="Displacement" render="true"/>
   <category value="other" symbol="13" label="Other" render="true"/>
   <category value="" symbol="14" label="Unclassified" render="true"/>
  </categories>
  <symbols>
    <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="213,94,0,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="triangle"/>
       <Option type="QString" name="color" value="0,114,178,255"/>
       <Option type="QString" name="angle" value="180"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="cross_fill"/>
       <Option type="QString" name="color" value="86,180,233,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="arrow"/>
       <Option type="QString" name="color" value="136,34,85,255"/>
       <Option type="QString" name="angle" value="180"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="diamond"/>
       <Option type="QString" name="color" value="230,159,0,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="triangle"/>
       <Option type="QString" name="color" value="204,51,17,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="star"/>
       <Option type="QString" name="color" value="240,196,32,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="pentagon"/>
       <Option type="QString" name="color" value="0,158,115,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="square"/>
       <Option type="QString" name="color" value="51,34,136,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="hexagon"/>
       <Option type="QString" name="color" value="153,153,51,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="semi_circle"/>
       <Option type="QString" name="color" value="68,170,153,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="asterisk_fill"/>
       <Option type="QString" name="color" value="204,121,167,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="filled_arrowhead"/>
       <Option type="QString" name="color" value="102,71,31,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="octagon"/>
       <Option type="QString" name="color" value="119,119,119,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="14" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="square_with_corners"/>
       <Option type="QString" name="color" value="119,119,119,255"/>
       <Option type="QString" name="angle" value="0"/>
       <Option type="QString" name="size" value="4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,255"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.3"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
       <Option type="QString" name="joinstyle" value="miter"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7)"/></Option>
         <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, '255,255,255,0', @symbol_color)"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN @symbol_color WHEN &quot;status&quot; = 'confirmed' THEN '20,20,20,255' ELSE '255,255,255,255' END"/></Option>
         <Option type="Map" name="outlineStyle"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(coalesce(&quot;where_prec&quot;, 1) &gt;= 4, 'dash', 'solid')"/></Option>
         <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.6 WHEN &quot;status&quot; = 'confirmed' THEN 0.5 ELSE 0.3 END"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="6"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="dot"/>
       <Option type="QString" name="outline_width" value="0.35"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'claimed', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
     <layer class="SimpleMarker" enabled="1" pass="0" locked="1">
      <Option type="Map">
       <Option type="QString" name="name" value="cross2"/>
       <Option type="QString" name="color" value="0,0,0,0"/>
       <Option type="QString" name="size" value="4.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="0,0,0,0"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option type="Map" name="properties">
         <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3.6 + min(sqrt(coalesce(&quot;killed_best&quot;, 0)), 7) + 1.2"/></Option>
         <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '20,20,20,255', '0,0,0,0')"/></Option>
        </Option>
        <Option type="QString" name="type" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
  </symbols>
  <orderby><orderByClause asc="0" nullsFirst="0">coalesce("killed_best", 0)</orderByClause></orderby>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="coalesce(&quot;place_en&quot;, &quot;place&quot;, '') || if(@map_scale &lt; 500000 AND &quot;title_en&quot; IS NOT NULL, '\n' || if(length(&quot;title_en&quot;) &gt; 36, left(&quot;title_en&quot;, 34) || '…', &quot;title_en&quot;), '')" isExpression="1" fontFamily="Noto Sans" namedStyle="Regular" fontWeight="50" fontSize="8" fontSizeUnit="Point" textColor="30,30,30,255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.95" allowHtml="0" useSubstitutions="0" blendMode="0">
    <families><family name="Noto Sans"/><family name="DejaVu Sans"/><family name="Arial"/></families>
    <text-buffer bufferDraw="1" bufferSize="1" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="6" predefinedPositionOrder="TR,TL,R,L,BR,BL,TSR,BSR" dist="0.8" distUnits="MM" offsetType="1" priority="5"/>
   <rendering displayAll="0" obstacle="1" obstacleFactor="1" scaleVisibility="0" fontMinPixelSize="3" fontMaxPixelSize="10000"/>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <previewExpression>"title_en"</previewExpression>
 <mapTip>&lt;div dir="ltr" style="width:26em"&gt;
&lt;b&gt;[% replace(coalesce("title_en", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt;&lt;br&gt;
[% map_get(map('shelling', 'Shelling', 'airstrike', 'Air strike', 'drone_strike', 'Drone strike', 'missile_strike', 'Missile strike', 'armed_clash', 'Armed clash', 'attack', 'Attack', 'explosion', 'Explosion', 'shootdown', 'Shootdown', 'territorial_change', 'Territorial change', 'ceasefire_violation', 'Ceasefire violation', 'abduction_arrest', 'Abduction or arrest', 'protest', 'Protest', 'displacement', 'Displacement', 'other', 'Other'), "type") %] — [% coalesce(format_date("date_start", 'yyyy-MM-dd'), 'unknown') || if("date_end" &gt; "date_start", ' … ' || format_date("date_end", 'yyyy-MM-dd'), '') %]&lt;br&gt;
Place: [% replace(coalesce("place_en", "place", 'unknown') || coalesce(' (' || "place_as_written" || ')', ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %][% coalesce(' ± ' || round("radius_km", 1) || ' km', '') %]&lt;br&gt;
Killed: [% CASE WHEN "killed_low" IS NULL AND "killed_best" IS NULL AND "killed_high" IS NULL THEN 'unknown' WHEN "killed_high" IS NULL THEN 'at least ' || coalesce("killed_low", "killed_best") WHEN "killed_low" = "killed_high" THEN to_string("killed_low") ELSE coalesce(to_string("killed_low"), '?') || '–' || "killed_high" || coalesce(' (best ' || "killed_best" || ')', '') END %] · Injured: [% CASE WHEN "injured_low" IS NULL AND "injured_best" IS NULL AND "injured_high" IS NULL THEN 'unknown' WHEN "injured_high" IS NULL THEN 'at least ' || coalesce("injured_low", "injured_best") WHEN "injured_low" = "injured_high" THEN to_string("injured_low") ELSE coalesce(to_string("injured_low"), '?') || '–' || "injured_high" || coalesce(' (best ' || "injured_best" || ')', '') END %][% if("toll_scope" = 'shared', ' (toll shared by the places of the event)', '') %]&lt;br&gt;
Actor: [% replace(coalesce("actor", 'unknown'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %] · Target: [% replace(coalesce("target", 'unknown'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
&lt;i&gt;[% map_get(map('reported', 'reported', 'claimed', 'claimed', 'confirmed', 'confirmed', 'denied', 'denied'), "status") %]&lt;/i&gt;[% replace(coalesce(' — says: ' || "claimed_by", '') || coalesce(' — denies: ' || "denied_by", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
Reports: [% "n_reports" %] · Confidence: [% "confidence" %]&lt;br&gt;
&lt;small&gt;Evidence: [% replace(coalesce("evidence", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;
&lt;/div&gt;</mapTip>
 <layerGeometryType>0</layerGeometryType>
</qgis>
