<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="0">
 <!-- borders between countries -->
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">
  <symbols>
    <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleLine" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="line_color" value="130,122,115,255"/>
       <Option type="QString" name="line_style" value="dash dot"/>
       <Option type="QString" name="line_width" value="0.35"/>
       <Option type="QString" name="line_width_unit" value="MM"/>
       <Option type="QString" name="capstyle" value="round"/>
       <Option type="QString" name="joinstyle" value="round"/>
      </Option>
     </layer>
    </symbol>
  </symbols>
 </renderer-v2>
 <layerGeometryType>1</layerGeometryType>
</qgis>
